MATCH (judgement:Judgement)
WHERE judgement.id IS NOT NULL
RETURN properties(judgement) AS properties,
  COLLECT { MATCH (document:Document)-[:STATES]->(judgement) RETURN document.id ORDER BY document.id } AS statedBy
ORDER BY judgement.id
