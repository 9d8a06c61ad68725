// What is known of an entity in the order of time: its observations, and its claims with a date. Of a region and a chain also one claim for
// each project, that it is there: `places` has the region with those below it, null for anything else. What has no year comes last, projects by status.
CALL () {
  MATCH (entity:Entity {id: $of})<-[:ABOUT {role: 'ENTITY'}]-(observation:Observation)
  WHERE observation.withdrawn IS NULL
  RETURN null AS claimId, observation.id AS observationId, coalesce(toString(observation.year), observation.period) AS date,
         0 AS rank, observation.metric AS what, observation.normalizedValue AS value
  UNION ALL
  MATCH (entity:Entity {id: $of})<-[:ABOUT]-(claim:Claim)
  WHERE claim.withdrawn IS NULL AND coalesce(claim.date, claim.validFrom, claim.validTo) IS NOT NULL
  RETURN DISTINCT claim.id AS claimId, null AS observationId, coalesce(claim.date, claim.validFrom, claim.validTo) AS date,
         1 AS rank, claim.predicate AS what, null AS value
  UNION ALL
  CALL () {
    MATCH (place:Entity)
    WHERE place.id IN $places
    MATCH (project:Project)-[of:LOCATED_IN WHERE of.modality IN ['ACTUAL', 'PLANNED']]->(place)
    RETURN project, of, 0 AS distance
    UNION ALL
    MATCH (project:Project)-[of:IN_CHAIN WHERE of.modality IN ['ACTUAL', 'PLANNED']]->(:Entity {id: $of})
    RETURN project, of, 0 AS distance
    UNION ALL
    MATCH (project:Project)-[of:IN_STAGE WHERE of.modality IN ['ACTUAL', 'PLANNED']]->(:ChainStage)-[:STAGE_OF]->(:Entity {id: $of})
    RETURN project, of, 1 AS distance
  }
  WITH project, of, distance ORDER BY distance, of.modality <> 'ACTUAL', of.claimId
  WITH project, collect(of)[0] AS of
  RETURN of.claimId AS claimId, null AS observationId, coalesce(of.date, of.validFrom, of.validTo) AS date,
         CASE project.status WHEN 'OPERATING' THEN 2 WHEN 'UNDER_CONSTRUCTION' THEN 3 WHEN 'AGREED' THEN 4 WHEN 'PLANNED' THEN 5 ELSE 6 END AS rank,
         project.id AS what, null AS value
}
WITH claimId, observationId, date, min(rank) AS rank, min(what) AS what, min(value) AS value
WITH claimId, observationId, date, toIntegerOrNull(left(date, 4)) AS year, rank, what, value
ORDER BY year IS NULL, year, CASE WHEN year IS NULL THEN null ELSE date END, rank, what, value DESC, observationId, claimId
LIMIT toInteger($most)
RETURN claimId, observationId, date, year
