// 28 Which company is the only known source of a product for a customer?
// 哪些企业是客户某种产品的唯一已知来源？
// Look at: "only known" is not "only". A supply without a product says nothing here.
MATCH (supplier:Company)-[supply:SUPPLIES {modality: 'ACTUAL'}]->(customer:Company)
WHERE supply.productId IS NOT NULL
WITH customer, supply.productId AS productId, supply.product AS product,
     collect(DISTINCT supplier.name) AS sources, collect(supply.claimId) AS claimIds
WHERE size(sources) = 1
RETURN sources[0] AS source, product, customer.name AS customer, claimIds
ORDER BY source, product, customer
