// Who is supplied with products that fail, by whomever. Claims keep the id that they state, and merged products have several.
MATCH (product:Entity)
WHERE product.id IN $failing
WITH [product.id] + COLLECT { MATCH (merged:Merged)-[:SAME_AS]->(product) RETURN merged.id } AS stated
UNWIND stated AS productId
MATCH (claim:Claim {productId: productId})-[:ABOUT {role: 'SUBJECT'}]->(supplier:Company)
MATCH (supplier)-[edge:SUPPLIES|ASPIRED_SUPPLIES {claimId: claim.id}]->(customer:Company)
WHERE edge.modality IN $modality
    AND ($basis IS NULL OR edge.basis IN $basis)
    AND ($minShare IS NULL OR edge.share >= $minShare)
    AND ($products IS NULL OR coalesce(edge.productId, startNode(edge).id) IN $products)
    AND ($asOf IS NULL OR (
      coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
    ))
RETURN DISTINCT customer.id AS id
