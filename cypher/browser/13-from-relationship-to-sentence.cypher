// 13 On which words does "Taigang supplies Geely's Jinzhong company" rest?
// “太钢供货吉利汽车晋中公司”依据的是哪段原文？
// Look at: relationship → claim → evidence → document. The evidence has paragraph, start and end in the raw text.
MATCH relationship = (:Company {name: '太钢'})-[supplies:SUPPLIES]->(:Company {name: '吉利汽车晋中公司'})
MATCH about = (claim:Claim {id: supplies.claimId})-[:ABOUT]->(:Entity)
MATCH proof = (claim)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document)
RETURN relationship, about, proof
