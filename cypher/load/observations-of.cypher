UNWIND $ids AS id
CALL (id) {
  MATCH (observation:Observation {entityId: id}) RETURN observation
  UNION
  MATCH (observation:Observation {productId: id}) RETURN observation
}
WITH DISTINCT observation
RETURN observation.id AS id, properties(observation) AS fact
