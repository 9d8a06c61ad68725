// Who else is known to make products, of those that are not hit themselves.
MATCH (product:Entity)
WHERE product.id IN $products
CALL (product) {
  MATCH (maker:Company|Project|Facility|Park)-[edge:PRODUCES]->(product)
  WHERE edge.modality = 'ACTUAL' AND NOT maker.id IN $excluded
  RETURN DISTINCT maker.id AS makerId
  ORDER BY makerId
  LIMIT 20
}
RETURN product.id AS productId, collect(makerId) AS ids
