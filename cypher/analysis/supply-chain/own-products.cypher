// What a company itself makes: where the chain of its products begins.
MATCH (company:Entity {id: $of})-[edge:PRODUCES|ASPIRED_PRODUCES]->(product:Product)
WHERE edge.modality IN $modality AND ($basis IS NULL OR edge.basis IN $basis)
RETURN company.id AS makerId, product.id AS productId, product.name AS product,
       edge.claimId AS claimId, edge.modality AS modality, edge.basis AS basis
ORDER BY productId, claimId
