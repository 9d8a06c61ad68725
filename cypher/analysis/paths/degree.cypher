// How many relationships of any kind the entities of a frontier have: no less than reading on from them costs. Neo4j keeps the count of
// those that have many.
MATCH (near:Entity)
WHERE near.id IN $frontier
RETURN sum(COUNT { (near)--() }) AS degree
