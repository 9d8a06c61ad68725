// 14 What does each document state: how many claims of each predicate?
// 每篇文档陈述了什么？按谓词计数。
// Look at: stated against inferred, and actual against planned and aspired; an aspiration is never a fact.
MATCH (document:Document)<-[:IN_DOCUMENT]-(:Evidence)<-[:SUPPORTED_BY]-(claim:Claim)
WITH DISTINCT document, claim
RETURN document.title AS document, claim.predicate AS predicate, count(*) AS claims,
       count(CASE claim.basis WHEN 'STATED' THEN 1 END) AS stated,
       count(CASE claim.basis WHEN 'INFERRED' THEN 1 END) AS inferred,
       count(CASE claim.basis WHEN 'COMPUTED' THEN 1 END) AS computed,
       count(CASE claim.modality WHEN 'ACTUAL' THEN 1 END) AS actual,
       count(CASE claim.modality WHEN 'PLANNED' THEN 1 END) AS planned,
       count(CASE claim.modality WHEN 'ASPIRATIONAL' THEN 1 END) AS aspired
ORDER BY document, claims DESC, predicate
