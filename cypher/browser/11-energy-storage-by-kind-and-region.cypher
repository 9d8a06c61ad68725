// 11 What energy storage do the two regions have or plan, by kind and place?
// 两地有哪些储能？按类型和地区列出。
// Look at: modality (all is planned so far) and places; the same kind in both cities is the row to compare.
MATCH (project:Project)-[uses:USES]->(kind:Technology)
WHERE kind.name CONTAINS '储能' OR kind.name CONTAINS '蓄能'
MATCH (project)-[:LOCATED_IN]->(place:Region)-[:PART_OF*0..2]->(city:City)
WITH kind, city, project, uses, place ORDER BY place.name
RETURN kind.name AS kind, city.name AS city, project.name AS project, collect(DISTINCT place.name) AS places,
       uses.modality AS modality, project.status AS status
ORDER BY kind, city
