// What the companies that fail make: where the chain of products begins.
MATCH (company:Entity)
WHERE company.id IN $companies
MATCH (company)-[edge:PRODUCES|ASPIRED_PRODUCES]->(product:Product)
WHERE edge.modality IN $modality AND ($basis IS NULL OR edge.basis IN $basis)
RETURN product.id AS productId, edge.claimId AS claimId
ORDER BY productId, claimId
