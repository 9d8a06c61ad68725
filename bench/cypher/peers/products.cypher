MATCH (company:Entity:Company {id: $id})
RETURN company {
  .id, .name,
  products: COLLECT {
    MATCH (company)-[making:PRODUCES]->(product:Product)
    RETURN {id: product.id, name: product.name, share: making.share}
    ORDER BY making.claimId LIMIT 20
  }
} AS answer
