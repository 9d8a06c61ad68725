// The version that every committed change raises, with what tells this graph from one that was made anew.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(elementId(graph) + ' ' + toString(graph.version), 'none') AS version
