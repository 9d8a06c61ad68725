UNWIND $ids AS id
CALL (id) {
  MATCH (observation:Observation {entityId: id}) USING INDEX SEEK observation:Observation(entityId) RETURN observation
  UNION
  MATCH (observation:Observation {productId: id}) USING INDEX SEEK observation:Observation(productId) RETURN observation
}
WITH DISTINCT observation
RETURN observation.id AS id, properties(observation) AS fact
