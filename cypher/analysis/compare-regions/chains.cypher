// Chains that something in places belongs to in fact, the places themselves included: by IN_CHAIN, by leading it, or by a stage.
MATCH (place:Entity)
WHERE place.id IN $places
CALL (place) {
  RETURN place AS there
  UNION
  MATCH (place)<-[:LOCATED_IN {modality: 'ACTUAL'}]-(there:Entity)
  RETURN there
}
WITH DISTINCT there
CALL (there) {
  MATCH (there)-[:IN_CHAIN|LEADS {modality: 'ACTUAL'}]->(chain:IndustryChain)
  RETURN chain
  UNION
  MATCH (there)-[:IN_STAGE {modality: 'ACTUAL'}]->(:ChainStage)-[:STAGE_OF]->(chain:IndustryChain)
  RETURN chain
}
WITH DISTINCT chain ORDER BY chain.id
LIMIT toInteger($most)
RETURN chain.id AS id
