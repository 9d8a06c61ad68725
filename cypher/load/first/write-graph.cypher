// A whole graph at once, where there is none: one statement is planned, and nothing is looked up. Labels and types come from
// closed lists; nodes are told by their place in the list.
MATCH (graph:Graph {id: 'graph'})
SET graph.version = $version
WITH graph
UNWIND $nodes AS row
CREATE (node:$(row.labels))
SET node = row.properties, node.loadedAt = CASE WHEN 'Document' IN row.labels THEN datetime() END
WITH collect(node) AS nodes
UNWIND $relationships AS row
WITH row, nodes[row.from] AS from, nodes[row.to] AS to
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(*) AS written
