// Claims of companies spread over the graph.
MATCH (company:Company)
WITH company.id AS id ORDER BY id
WITH collect(id) AS ids
WITH ids, CASE WHEN size(ids) < $count THEN size(ids) ELSE $count END AS count
UNWIND range(0, count - 1) AS place
CALL (ids, place, count) {
  MATCH (claim:Claim {subjectId: ids[toInteger(place * size(ids) / count)]})
  RETURN claim.id AS id ORDER BY id LIMIT 1
}
RETURN id
