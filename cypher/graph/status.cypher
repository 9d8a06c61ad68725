MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version,
  COUNT { (:Entity) } AS entities, COUNT { (:Claim) } AS claims, COUNT { (:Observation) } AS observations,
  COLLECT {
    MATCH (document:Document)
    WITH document, CASE WHEN document.loading THEN null ELSE toString(document.loadedAt) END AS loadedAt
    RETURN document {.id, .title, loadedAt: loadedAt} ORDER BY document.id
  } AS documents
