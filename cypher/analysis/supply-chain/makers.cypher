// Who makes the products that were reached, with the claims that say so. That a maker supplies is an inference.
MATCH (product:Entity)
WHERE product.id IN $products
MATCH (maker:Company)-[edge:PRODUCES|ASPIRED_PRODUCES]->(product)
WHERE edge.modality IN $modality
  AND ($asOf IS NULL OR (
    coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
  ))
RETURN maker.id AS makerId, product.id AS productId, product.name AS product,
       edge.claimId AS claimId, edge.modality AS modality, 'INFERRED' AS basis
ORDER BY makerId, productId, claimId
