MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version
