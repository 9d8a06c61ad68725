MATCH (product:Product)
WHERE EXISTS { ({id: $region})-[:SEEKS]->(product) }
WITH product ORDER BY product.id
RETURN collect(product {
  .id, .name,
  soughtByConnection: {edges: COLLECT {
    MATCH ()-[seeks:SEEKS]->(product) RETURN {properties: seeks {.modality, .matter}}
  }},
  producers: COLLECT { MATCH (maker)-[:PRODUCES]->(product) RETURN maker {.id} }
}) AS answer
