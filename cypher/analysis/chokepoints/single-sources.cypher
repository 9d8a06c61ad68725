// Suppliers that are the only known source of a product for a customer, with all such products and customers and up to 100 claims.
MATCH (supplier:Company)-[edge:SUPPLIES]->(customer:Company)
WHERE edge.modality = 'ACTUAL' AND edge.productId IS NOT NULL AND supplier <> customer
WITH customer, edge.productId AS productId, head(collect(edge.product)) AS product,
     collect(DISTINCT supplier) AS suppliers, collect(edge.claimId) AS claimIds
WHERE size(suppliers) = 1
WITH suppliers[0] AS supplier, customer, productId, product, claimIds
WHERE $members IS NULL OR supplier.id IN $members
UNWIND claimIds AS claimId
WITH supplier, customer, productId, product, claimId
ORDER BY customer.id, productId, claimId
WITH supplier, collect(DISTINCT customer.id) AS customers, collect(DISTINCT [product, customer.name])[..3] AS examples,
     count(DISTINCT [productId, customer.id]) AS sources, collect(DISTINCT claimId)[..100] AS claimIds
RETURN supplier.id AS supplierId, customers, examples, sources, claimIds
ORDER BY size(customers) DESC, supplierId
LIMIT toInteger($first)
