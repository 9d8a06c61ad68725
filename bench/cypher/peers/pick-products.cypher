// Companies that make something, spread over the graph.
MATCH (company:Company)
WHERE EXISTS { (company)-[:PRODUCES]->(:Product) }
WITH company.id AS id ORDER BY id
WITH collect(id) AS ids
WITH ids, CASE WHEN size(ids) < $count THEN size(ids) ELSE $count END AS count
UNWIND range(0, count - 1) AS place
RETURN ids[toInteger(place * size(ids) / count)] AS id
