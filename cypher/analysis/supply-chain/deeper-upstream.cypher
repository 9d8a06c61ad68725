// Whether anything that was not reached lies one hop beyond the outermost nodes.
MATCH (outermost:Entity)
WHERE outermost.id IN $outermost
MATCH (outermost)<-[edge:SUPPLIES|ASPIRED_SUPPLIES|INPUT_TO|ASPIRED_INPUT_TO]-(beyond:Entity)
WHERE NOT beyond.id IN $reached
AND
  edge.modality IN $modality
  AND ($basis IS NULL OR edge.basis IN $basis)
  AND ($minShare IS NULL OR edge.share >= $minShare)
  AND ($products IS NULL OR coalesce(edge.productId, startNode(edge).id) IN $products)
  AND ($asOf IS NULL OR (
    coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
  ))
RETURN true AS deeper
LIMIT 1
