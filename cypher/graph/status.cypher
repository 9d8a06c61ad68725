MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version,
  COUNT { (:Entity) } AS entities, COUNT { (:Claim) } AS claims, COUNT { (:Observation) } AS observations,
  COLLECT { MATCH (document:Document) RETURN document {.id, .title, loadedAt: toString(document.loadedAt)} ORDER BY document.id } AS documents
