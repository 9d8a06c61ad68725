MATCH (observation:Observation)
WHERE observation.id IS NOT NULL
RETURN properties(observation) AS properties,
  COLLECT {
    MATCH (observation)-[about:ABOUT]->(entity)
    RETURN {role: about.role, entity: entity.id} ORDER BY about.role, entity.id
  } AS about,
  COLLECT {
    MATCH (observation)-[support:SUPPORTED_BY]->(evidence)
    RETURN {evidence: evidence.id, row: support.row} ORDER BY evidence.id, support.row
  } AS supportedBy
ORDER BY observation.id
