// Companies with a link to places, or to whatever stands in them: whom they work with, invest in, own, supply, build or run there.
MATCH (place:Entity)
WHERE place.id IN $places
CALL (place) {
  RETURN place AS there
  UNION
  MATCH (place)<-[at:LOCATED_IN WHERE at.modality IN ['ACTUAL', 'PLANNED']]-(there:Entity)
  RETURN there
}
WITH DISTINCT there
MATCH (company:Company)-[link:PARTNERS_WITH|INVESTS_IN|OWNS|SUPPLIES|DEVELOPS|OPERATES|SIGNED]-(there)
WITH company, there, link ORDER BY link.modality <> 'ACTUAL', link.claimId
WITH company, collect({
  type: type(link), isSubject: startNode(link) = company, modality: link.modality, there: there.name, claimId: link.claimId
})[..2] AS links
RETURN company.id AS companyId, links
LIMIT toInteger($most)
