MATCH (city:Entity:Region {id: $id})
CALL (city) {
  MATCH (city)<-[:LOCATED_IN]-(company:Company)
  WITH DISTINCT company ORDER BY company.id LIMIT 50
  RETURN collect(company {
    .id, .name,
    stages: COLLECT {
      MATCH (company)-[:IN_STAGE]->(stage:ChainStage)
      WITH DISTINCT stage ORDER BY stage.id LIMIT 3
      RETURN stage {.id, .name}
    },
    suppliers: COLLECT {
      MATCH (company)<-[:SUPPLIES]-(supplier:Company)
      WITH DISTINCT supplier ORDER BY supplier.id LIMIT 3
      RETURN supplier {.id, .name}
    }
  }) AS companies
}
RETURN city {.id, .name, companies: companies} AS answer
