UNWIND $ids AS id
CALL (id) {
  MATCH (observation:Observation {entityId: id}) USING INDEX observation:Observation(entityId) RETURN observation
  UNION
  MATCH (observation:Observation {productId: id}) USING INDEX observation:Observation(productId) RETURN observation
}
WITH DISTINCT observation
RETURN observation.id AS id, properties(observation) AS fact
