// What follows from something else is kept no longer: the types of a fact's ends from their ids, the reading of a name
// from the name, a table's digest from its document. Run again, these find nothing.
MATCH (claim:Claim)
WHERE claim.subjectType IS NOT NULL
CALL (claim) { REMOVE claim.subjectType, claim.objectType } IN TRANSACTIONS OF 10000 ROWS;
MATCH (observation:Observation)
WHERE observation.entityType IS NOT NULL
CALL (observation) { REMOVE observation.entityType } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Document)-[attests:ATTESTS]->()
WHERE attests.pinyin IS NOT NULL OR attests.aliases = []
CALL (attests) {
  SET attests.aliases = CASE attests.aliases WHEN [] THEN null ELSE attests.aliases END
  REMOVE attests.pinyin
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (evidence:Evidence {kind: 'ROWS'})-[:IN_DOCUMENT]->(document)
WHERE evidence.sha256 = document.sha256
CALL (evidence) { REMOVE evidence.sha256 } IN TRANSACTIONS OF 10000 ROWS;
MATCH (graph:Graph {id: 'graph'})
SET graph.version = graph.version + 1;
