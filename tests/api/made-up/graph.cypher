MATCH (graph:Graph)
RETURN {
  version: graph.version,
  entities: COUNT { (:Entity) },
  claims: COUNT { (:Claim) },
  observations: COUNT { (:Observation) },
  documents: COLLECT {
    MATCH (document:Document)
    RETURN {id: document.id, title: document.title, loadedAt: toString(document.loadedAt)} AS document ORDER BY document.id
  }
} AS answer
