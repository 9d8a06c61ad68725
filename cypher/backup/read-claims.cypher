// The relationship derived from a claim is found between the entities that it is about.
MATCH (claim:Claim)
WHERE claim.id IS NOT NULL
RETURN properties(claim) AS properties,
  COLLECT {
    MATCH (claim)-[about:ABOUT]->(entity)
    RETURN {role: about.role, entity: entity.id} ORDER BY about.role, entity.id
  } AS about,
  COLLECT {
    MATCH (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
    MATCH (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
    MATCH (subject)-[derived {claimId: claim.id}]->(object)
    RETURN {subject: subject.id, type: type(derived), object: object.id, properties: properties(derived)}
    ORDER BY type(derived)
  } AS derived,
  COLLECT {
    MATCH (claim)-[support:SUPPORTED_BY]->(evidence)
    RETURN {evidence: evidence.id, row: support.row} ORDER BY evidence.id, support.row
  } AS supportedBy
ORDER BY claim.id
