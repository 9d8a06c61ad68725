// Every entity that rows of these ranges name, directly or as an end of what they state.
UNWIND $ids AS rangeId
MATCH (evidence:Evidence {id: rangeId})<-[:SUPPORTED_BY]-(target)
UNWIND CASE
  WHEN target:Claim THEN [target.subjectId, target.objectId, target.productId]
  WHEN target:Observation THEN [target.entityId, target.productId]
  ELSE [target.id] END AS id
WITH DISTINCT id
WHERE id IS NOT NULL
RETURN id
