MATCH (company:Entity:Company {id: $id})
RETURN company {
  .id, .name,
  suppliers: COLLECT {
    MATCH (company)<-[supply:SUPPLIES]-(supplier:Company)
    RETURN {id: supplier.id, name: supplier.name, product: supply.product, share: supply.share}
    ORDER BY supply.claimId LIMIT 20
  }
} AS answer
