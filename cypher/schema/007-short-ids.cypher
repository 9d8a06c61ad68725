// Ids that follow from what they stand for have 36 characters, which the database keeps inside its records. The longer
// ids of before are the same ones, cut. Run again, these find nothing.
MATCH (node:Claim|Observation|Evidence|Judgement)
WHERE size(node.id) > 36
CALL (node) { SET node.id = left(node.id, 36) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (judgement:Judgement)
WHERE size(judgement.factId) > 36
CALL (judgement) { SET judgement.factId = left(judgement.factId, 36) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[derived]->(:Entity)
WHERE size(derived.claimId) > 36
CALL (derived) { SET derived.claimId = left(derived.claimId, 36) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (graph:Graph {id: 'graph'})
SET graph.version = graph.version + 1;
