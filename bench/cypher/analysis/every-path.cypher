MATCH path = (root:Product {id: $id})-[:INPUT_TO*1..20]->(reached)
RETURN count(path) AS paths
