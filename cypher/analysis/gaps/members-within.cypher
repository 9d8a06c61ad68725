// Companies and projects of regions that stand in stages or make their products or a kind of them. `regionsOf` has the regions of each place
// and whether it lies in them in fact. Every hop may be PLANNED: `covers` says where all are ACTUAL. How each belongs to a stage and is
// in the region is told where `detailed`. It begins with who is there: a region is a small part of the graph, a stage may be a large one.
UNWIND keys($regionsOf) AS placeId
MATCH (place:Entity {id: placeId})<-[at:LOCATED_IN WHERE at.modality IN ['ACTUAL', 'PLANNED']]-(member:Company|Project)
UNWIND $regionsOf[placeId] AS region
WITH member, region.id AS regionId, at.claimId AS claimId, at.modality = 'ACTUAL' AND region.isActual AS isActual
ORDER BY isActual DESC, claimId
WITH member, regionId, collect(isActual)[0] AS isThere, collect(claimId)[..3] AS placeClaimIds
WITH member, collect({id: regionId, isThere: isThere, placeClaimIds: placeClaimIds}) AS regions
CALL (member) {
  MATCH (member)-[stands:IN_STAGE WHERE stands.modality IN ['ACTUAL', 'PLANNED']]->(stage:ChainStage)
  WHERE stage.id IN $stages
  RETURN stage, null AS product, null AS kind, stands.modality = 'ACTUAL' AS isActual, [stands.claimId] AS claimIds
  UNION
  MATCH (member)-[makes:PRODUCES WHERE makes.modality IN ['ACTUAL', 'PLANNED']]->(kind:Product)
  MATCH (kind)((:Product)-[kindOf:SUBTYPE_OF WHERE kindOf.modality = 'ACTUAL']->(:Product)){0,8}(product)
  WITH DISTINCT makes, kind, product
  MATCH (product)-[in:IN_STAGE WHERE in.modality = 'ACTUAL']->(stage:ChainStage)
  WHERE stage.id IN $stages
  WITH stage, product, kind, makes, min(in.claimId) AS inClaimId
  RETURN stage, product.name AS product, kind.name AS kind, makes.modality = 'ACTUAL' AS isActual, [makes.claimId, inClaimId] AS claimIds
}
WITH stage, member, regions, product, kind, isActual, claimIds
ORDER BY isActual DESC, product IS NOT NULL, kind <> product, kind, product, claimIds[0]
WITH stage, member, regions, collect({product: product, kind: kind, isActual: isActual, claimIds: claimIds})[..4] AS ways
UNWIND regions AS region
WITH stage, region.id AS regionId, member, ways, region.placeClaimIds AS placeClaimIds, region.isThere AND ways[0].isActual AS covers
ORDER BY covers DESC, member.id
WITH stage, regionId, member:Project AS isProject,
     collect({
       id: member.id, name: member.name, covers: covers,
       ways: CASE WHEN $detailed THEN ways ELSE [] END, placeClaimIds: CASE WHEN $detailed THEN placeClaimIds ELSE [] END
     })[..$most] AS members,
     count(CASE WHEN covers THEN 1 END) AS covering
RETURN stage.id AS stageId, regionId, isProject, members, covering
