// The supplies by which companies are joined to what would be cut off without them, up to 100 claims each. `neighbours` names those
// on the far side by the company.
MATCH (company:Company)
WHERE company.id IN $companies
CALL (company) {
  MATCH (company)-[edge:SUPPLIES]-(neighbour:Company)
  WHERE edge.modality = 'ACTUAL' AND neighbour.id IN $neighbours[company.id]
  RETURN edge.claimId AS claimId
  ORDER BY claimId
  LIMIT 100
}
RETURN company.id AS id, company.name AS name, collect(claimId) AS claimIds
