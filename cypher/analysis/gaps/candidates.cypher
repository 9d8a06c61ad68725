// Companies that stand in stages or make their products or a kind of them, wherever they are: those with a link to the region first, then by
// their share, those that are listed, and id. `linked` and `near` are ids of companies with a link and of places in the same province.
UNWIND $stages AS stageId
MATCH (stage:Entity {id: stageId})
CALL (stage) {
  MATCH (stage)<-[stands:IN_STAGE WHERE stands.modality = 'ACTUAL']-(company:Company)
  RETURN company, null AS product, null AS kind, null AS share, null AS shareOf, [stands.claimId] AS claimIds
  UNION
  MATCH (stage)<-[in:IN_STAGE WHERE in.modality = 'ACTUAL']-(product:Product)
  WITH product, min(in.claimId) AS inClaimId
  MATCH (product)((:Product)<-[kindOf:SUBTYPE_OF WHERE kindOf.modality = 'ACTUAL']-(:Product)){0,8}(kind)
  WITH DISTINCT product, inClaimId, kind
  MATCH (kind)<-[makes:PRODUCES WHERE makes.modality = 'ACTUAL']-(company:Company)
  RETURN company, product.name AS product, kind.name AS kind, makes.share AS share, makes.shareOf AS shareOf,
         [makes.claimId, inClaimId] AS claimIds
}
WITH stageId, company, product, kind, share, shareOf, claimIds
ORDER BY product IS NOT NULL, kind <> product, share IS NULL, share DESC, kind, product, claimIds[0]
WITH stageId, company, collect({product: product, kind: kind, share: share, shareOf: shareOf, claimIds: claimIds})[..3] AS ways
WITH stageId, company, ways, company.id IN $linked AS isLinked, reduce(most = 0.0, way IN ways | CASE WHEN way.share > most THEN way.share ELSE most END) AS share,
     any(identifier IN company.identifiers WHERE identifier STARTS WITH 'stock-code:') AS isListed
ORDER BY isLinked DESC, share DESC, coalesce(isListed, false) DESC, company.id
WITH stageId, collect({company: company, ways: ways, isListed: coalesce(isListed, false)})[..$most] AS candidates
UNWIND candidates AS candidate
WITH stageId, candidate, candidate.company AS company
RETURN stageId, company.id AS companyId, company.name AS name, candidate.ways AS ways, candidate.isListed AS isListed,
       COLLECT {
         MATCH (company)-[at:LOCATED_IN WHERE at.modality = 'ACTUAL']->(place)
         WITH DISTINCT place, at ORDER BY place.id, at.claimId LIMIT 3
         RETURN {id: place.id, name: place.name, claimId: at.claimId, isNear: place.id IN $near}
       } AS places
