MATCH (company:Entity) WHERE company.id IN $ids AND company:Company
WITH company ORDER BY company.id LIMIT 50
RETURN company {
  .id, .name, .aliases, .status,
  suppliers: COLLECT {
    MATCH (company)<-[:SUPPLIES]-(supplier:Company)
    WITH DISTINCT supplier ORDER BY supplier.id LIMIT 3
    RETURN supplier {.id, .name}
  },
  products: COLLECT {
    MATCH (company)-[:PRODUCES]->(product:Product)
    WITH DISTINCT product ORDER BY product.id LIMIT 3
    RETURN product {.id, .name}
  }
} AS company
