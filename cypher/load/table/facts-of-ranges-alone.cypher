// Claims and observations that nothing but these ranges supports.
UNWIND $ids AS rangeId
MATCH (:Evidence {id: rangeId})<-[:SUPPORTED_BY]-(target:Claim|Observation)
WITH DISTINCT target
WHERE NOT EXISTS { MATCH (target)-[:SUPPORTED_BY]->(other) WHERE NOT other.id IN $gone }
RETURN target.id AS id, labels(target)[0] AS label
