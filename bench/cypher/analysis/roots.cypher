// How much follows from each product that goes into another.
MATCH (root:Product)-[:INPUT_TO]->()
WITH DISTINCT root
CALL (root) {
  MATCH (root)-[:INPUT_TO*1..8]->(reached)
  RETURN count(DISTINCT reached) AS size
}
RETURN root.id AS id, size
ORDER BY size, id
