// What stands in the way of filling an empty database: everything but what every database of Lianpu has.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(graph.version, 0) AS version,
  COUNT { (:Document) } AS documents,
  COUNT { (:!Graph&!Migration) } AS nodes
