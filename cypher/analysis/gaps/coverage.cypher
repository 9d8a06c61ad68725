// Documents that speak of places, of what stands in them, of a chain, its stages or their products: none of general knowledge, and the number
// of companies in the places. `places` null means the whole graph.
CALL () {
  MATCH (chain:Entity {id: $chain})
  RETURN chain AS about
  UNION
  MATCH (:Entity {id: $chain})<-[:STAGE_OF]-(about:ChainStage)
  RETURN about
  UNION
  MATCH (:Entity {id: $chain})<-[:STAGE_OF]-(:ChainStage)<-[:IN_STAGE]-(about:Product)
  RETURN about
  UNION
  MATCH (about:Entity)
  WHERE about.id IN $places
  RETURN about
  UNION
  MATCH (place:Entity)
  WHERE place.id IN $places
  MATCH (place)<-[:LOCATED_IN]-(about:Entity)
  RETURN about
}
WITH DISTINCT about
MATCH (about)<-[:SAME_AS*0..1]-(:Entity|Merged)<-[:ATTESTS]-(document:Document)
WHERE document.kind <> 'REFERENCE'
WITH DISTINCT document
ORDER BY document.id
LIMIT 100
RETURN document.id AS id, document.title AS title, document.date AS date,
       CASE WHEN document.loading THEN null ELSE toString(document.loadedAt) END AS loadedAt
