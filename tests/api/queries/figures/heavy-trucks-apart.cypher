MATCH (o:Observation {metric: 'capacity', unit: '万台'})-[:ABOUT]->(entity:Entity)
WHERE o.productId IN $products
WITH o, entity ORDER BY entity.id
RETURN collect(o {
  entity: entity {__typename: [label IN labels(entity) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
  .product, .value, .unit, .kind,
  evidence: COLLECT {
        MATCH (o)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
}) AS answer
