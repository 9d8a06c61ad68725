MATCH (company:Entity {id: $id}) WHERE company:Company
RETURN company {
  .id, .name,
  suppliersConnection: {
    edges: COLLECT {
      MATCH (company)<-[supplies:SUPPLIES]-(supplier:Company)
      WITH supplies, supplier ORDER BY supplier.id LIMIT 20
      RETURN {node: supplier {.id, .name}, properties: supplies {.product, .share, .modality}}
    }
  }
} AS company
