MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version, graph.importing AS importing
