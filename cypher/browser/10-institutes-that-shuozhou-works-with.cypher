// 10 Which institutes and universities does Shuozhou work with, and on what?
// 朔州与哪些科研院所和高校合作？合作内容是什么？
// Look at: basis. STATED is in the words; INFERRED follows from them, and the rule on the claim says how.
MATCH (:City {name: '朔州市'})-[works:PARTNERS_WITH]-(partner:ResearchInstitute|University)
MATCH (claim:Claim {id: works.claimId})
RETURN partner.name AS partner, partner.nameEn AS partnerEn, works.matter AS matter, works.modality AS modality,
       claim.basis AS basis, claim.rule AS rule
ORDER BY basis DESC, partner
