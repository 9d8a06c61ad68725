// Companies and projects that stand in stages or make their products or a kind of them, wherever they are. Every hop may be PLANNED:
// `covers` says where all are ACTUAL. How each belongs to a stage is told where `detailed`.
UNWIND $stages AS stageId
MATCH (stage:Entity {id: stageId})
CALL (stage) {
  MATCH (stage)<-[stands:IN_STAGE WHERE stands.modality IN ['ACTUAL', 'PLANNED']]-(member:Company|Project)
  RETURN member, null AS product, null AS kind, stands.modality = 'ACTUAL' AS isActual, [stands.claimId] AS claimIds
  UNION
  MATCH (stage)<-[in:IN_STAGE WHERE in.modality = 'ACTUAL']-(product:Product)
  WITH product, min(in.claimId) AS inClaimId
  MATCH (product)((:Product)<-[kindOf:SUBTYPE_OF WHERE kindOf.modality = 'ACTUAL']-(:Product)){0,8}(kind)
  WITH DISTINCT product, inClaimId, kind
  MATCH (kind)<-[makes:PRODUCES WHERE makes.modality IN ['ACTUAL', 'PLANNED']]-(member:Company|Project)
  RETURN member, product.name AS product, kind.name AS kind, makes.modality = 'ACTUAL' AS isActual, [makes.claimId, inClaimId] AS claimIds
}
WITH stageId, member, product, kind, isActual, claimIds
ORDER BY isActual DESC, product IS NOT NULL, kind <> product, kind, product, claimIds[0]
WITH stageId, member, collect({product: product, kind: kind, isActual: isActual, claimIds: claimIds})[..4] AS ways
WITH stageId, member, ways, ways[0].isActual AS covers
ORDER BY covers DESC, member.id
WITH stageId, member:Project AS isProject,
     collect({id: member.id, name: member.name, covers: covers, ways: CASE WHEN $detailed THEN ways ELSE [] END, placeClaimIds: []})[..$most] AS members,
     count(CASE WHEN covers THEN 1 END) AS covering
RETURN stageId, null AS regionId, isProject, members, covering
