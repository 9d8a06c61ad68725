// Products from which something follows at three hops, spread over the graph.
MATCH (product:Product)
WHERE EXISTS { (product)-[:INPUT_TO]->(:Product)-[:INPUT_TO]->(:Product)-[:INPUT_TO]->(:Product) }
WITH product.id AS id ORDER BY id
WITH collect(id) AS ids
WITH ids, CASE WHEN size(ids) < $count THEN size(ids) ELSE $count END AS count
UNWIND range(0, count - 1) AS place
RETURN ids[toInteger(place * size(ids) / count)] AS id
