MATCH (product:Product {id: $product})
RETURN [product {
  .id, .name,
  producersConnection: {edges: COLLECT {
    MATCH (maker)-[makes:PRODUCES]->(product)
    RETURN {
      node: maker {__typename: [label IN labels(maker) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
      properties: makes {.modality, .basis}
    } AS edge ORDER BY maker.id
  }}
}] AS answer
