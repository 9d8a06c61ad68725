// By what each maker of a page is hit: the products at its own tier that it makes. `tiers` has the tiers of all that is hit.
MATCH (maker:Company)
WHERE maker.id IN $page
CALL (maker) {
  MATCH (maker)-[edge:PRODUCES|ASPIRED_PRODUCES]->(product:Product)
  WHERE $tiers[product.id] = $tiers[maker.id]
    AND edge.modality IN $modality
    AND ($asOf IS NULL OR (
      coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
    ))
  RETURN product, edge
  ORDER BY product.id, edge.claimId
  LIMIT toInteger($most)
}
RETURN maker.id AS makerId, product.id AS productId, product.name AS product,
       edge.share AS share, edge.shareOf AS shareOf, edge.claimId AS claimId
