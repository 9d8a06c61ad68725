// Who makes the products that are hit, each company at the tier of the nearest. `tiers` has the tiers of all products that are hit.
MATCH (product:Entity)
WHERE product.id IN keys($tiers)
MATCH (maker:Company)-[edge:PRODUCES|ASPIRED_PRODUCES]->(product)
WHERE edge.modality IN $modality
    AND ($asOf IS NULL OR (
      coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
    ))
WITH maker, min($tiers[product.id]) AS tier
RETURN collect(maker.id) AS ids, collect(tier) AS tiers
