// 32 What is known of Jinzhong in the order of time, and of its projects by status?
// 晋中有哪些按时间排列的数据和事项？其项目处于什么状态？
// Look at: kind and comparator of a figure; what has no date comes last. A project's modality says whether it stands there or is planned to.
MATCH (city:City {name: '晋中市'})
CALL (city) {
  MATCH (city)<-[:ABOUT]-(figure:Observation)
  RETURN coalesce(toString(figure.year), figure.period) AS date, 1 AS rank, figure.metric AS what, null AS status, figure.comparator AS comparator,
         figure.value AS value, figure.unit AS unit, figure.kind AS kind
  UNION
  MATCH (city)<-[:ABOUT]-(claim:Claim)
  WHERE claim.date IS NOT NULL
  MATCH (object:Entity {id: claim.objectId})
  RETURN claim.date AS date, 2 AS rank, claim.predicate + ' ' + object.name AS what, null AS status, null AS comparator,
         null AS value, null AS unit, claim.modality AS kind
  UNION
  MATCH (project:Project)-[at:LOCATED_IN]->(:Region|Park)-[:LOCATED_IN|PART_OF*0..5]->(city)
  RETURN at.date AS date, 3 AS rank, project.name AS what, coalesce(project.status, 'UNKNOWN') AS status, null AS comparator,
         null AS value, null AS unit, at.modality AS kind
}
RETURN date, what, status, comparator, value, unit, kind
ORDER BY toIntegerOrNull(left(date, 4)) IS NULL, date, rank, status, what
