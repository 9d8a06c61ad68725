MATCH (from)-[relationship]->(to)
RETURN from.id AS from, type(relationship) AS type, to.id AS to, properties(relationship) AS properties
