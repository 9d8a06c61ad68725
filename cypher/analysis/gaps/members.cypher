// Companies and projects that stand in stages or make their products or a kind of them, by region. `regionsOf` has the regions of each place
// and whether it lies in them in fact, or is null for the whole graph. Every hop may be PLANNED: `covers` says where all are ACTUAL.
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
CALL (member) {
  WITH member WHERE $regionsOf IS NULL
  RETURN null AS regionId, true AS isThere, [] AS placeClaimIds
  UNION
  MATCH (member)-[at:LOCATED_IN WHERE at.modality IN ['ACTUAL', 'PLANNED']]->(place)
  UNWIND $regionsOf[place.id] AS region
  WITH region.id AS regionId, at, at.modality = 'ACTUAL' AND region.isActual AS isActual ORDER BY isActual DESC, at.claimId
  WITH regionId, collect(isActual)[0] AS isThere, collect(at.claimId)[..3] AS placeClaimIds
  RETURN regionId, isThere, placeClaimIds
}
WITH stageId, regionId, member, ways, placeClaimIds, isThere AND ways[0].isActual AS covers
ORDER BY covers DESC, member.id
WITH stageId, regionId, member:Project AS isProject,
     collect({id: member.id, name: member.name, covers: covers, ways: ways, placeClaimIds: placeClaimIds})[..$most] AS members,
     count(CASE WHEN covers THEN 1 END) AS covering
RETURN stageId, regionId, isProject, members, covering
