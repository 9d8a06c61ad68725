// 27 Who is hit if Taigang stops, tier by tier, and who else could supply?
// 太钢一旦停产，逐级影响哪些企业？还有谁能供货？
// Look at: share together with shareOf. 0.95 of one material is not 0.95 of a car, and an empty list of others is what these documents do not name.
MATCH path = SHORTEST 1 GROUPS (:Company {name: '太钢'})(()-[:SUPPLIES {modality: 'ACTUAL'}]->()){1,5}(hit:Company)
WITH DISTINCT hit, length(path) AS tier, last(relationships(path)) AS supply
RETURN tier, hit.name AS hit, startNode(supply).name AS supplier, supply.product AS product,
       supply.share AS share, supply.shareOf AS shareOf,
       COLLECT {
         MATCH (other:Entity)-[:PRODUCES {modality: 'ACTUAL'}]->(:Product {id: supply.productId})
         WHERE other <> startNode(supply)
         RETURN DISTINCT other.name ORDER BY other.name
       } AS othersWhoMakeIt,
       supply.claimId AS claimId
ORDER BY tier, hit, supplier, product
