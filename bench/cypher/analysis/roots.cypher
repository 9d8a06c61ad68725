// Products from which much or little follows: those that go into most, and one in a hundred of the others.
MATCH (root:Product)-[:INPUT_TO]->()
WITH root, count(*) AS degree
ORDER BY degree DESC, root.id
WITH collect(root) AS roots
WITH roots[..60] + [i IN range(60, size(roots) - 1, 100) | roots[i]] AS chosen
UNWIND chosen AS root
CALL (root) {
  MATCH (root)-[:INPUT_TO*1..8]->(reached)
  RETURN count(DISTINCT reached) AS size
}
RETURN root.id AS id, size
ORDER BY size, id
