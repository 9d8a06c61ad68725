// Counts come from the count store: no node is read.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH coalesce(graph.version, 0) AS version
CALL () { MATCH (entity:Entity) RETURN count(entity) AS entities }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL () { MATCH (observation:Observation) RETURN count(observation) AS observations }
CALL () {
  MATCH (document:Document)
  WITH document, CASE WHEN document.loading THEN null ELSE toString(document.loadedAt) END AS loadedAt
  ORDER BY document.id
  RETURN collect({id: document.id, title: document.title, loadedAt: loadedAt}) AS documents
}
RETURN version, entities, claims, observations, documents
