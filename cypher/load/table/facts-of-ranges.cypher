UNWIND $ids AS rangeId
MATCH (evidence:Evidence {id: rangeId})<-[:SUPPORTED_BY]-(target:Claim|Observation)
WITH DISTINCT target
RETURN target.id AS id, labels(target)[0] AS label
