MATCH (company:Company)
WHERE EXISTS { (company)-[supplies:SUPPLIES]->() WHERE supplies.share >= $share }
WITH company ORDER BY company.id
RETURN collect(company {
  .id, .name,
  customersConnection: {edges: COLLECT {
    MATCH (company)-[supplies:SUPPLIES]->(customer)
    WHERE supplies.share >= $share
    RETURN {node: customer {.id, .name}, properties: supplies {.product, .share, .shareOf}} AS edge ORDER BY customer.id
  }}
}) AS answer
