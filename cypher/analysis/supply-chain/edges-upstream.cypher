// Supplies that lead on from nodes that were reached to those of a page, or from those of a page; to whatever they lead where `page` is
// null. `most` bounds the answer, which is one record: a thousand of them take twice as long to read.
MATCH (near:Entity)
WHERE near.id IN $from
MATCH (near)<-[edge:SUPPLIES|ASPIRED_SUPPLIES|INPUT_TO|ASPIRED_INPUT_TO]-(far:Entity)
WHERE ($page IS NULL OR near.id IN $page OR far.id IN $page)
AND
  edge.modality IN $modality
  AND ($basis IS NULL OR edge.basis IN $basis)
  AND ($minShare IS NULL OR edge.share >= $minShare)
  AND ($products IS NULL OR coalesce(edge.productId, startNode(edge).id) IN $products)
  AND ($asOf IS NULL OR (
    coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
  ))
WITH edge, startNode(edge) AS supplier, endNode(edge) AS customer
ORDER BY supplier.id, customer.id, edge.claimId
LIMIT toInteger($most)
RETURN collect(supplier.id + ' ' + customer.id + ' ' + edge.claimId + ' ' + edge.modality + ' ' + edge.basis + ' '
         + coalesce(toString(edge.share), '') + ' '
         + coalesce(CASE WHEN supplier:Company THEN edge.productId ELSE supplier.id END, '')) AS lines,
       collect(coalesce(CASE WHEN supplier:Company THEN edge.product ELSE supplier.name END, '')) AS products,
       collect(coalesce(edge.shareOf, '')) AS sharesOf
