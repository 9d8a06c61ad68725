MATCH (o:Observation {unit: '万千瓦'})-[:ABOUT]->(entity:Entity)
WHERE o.metric IN ['capacity', 'installed_power']
WITH o, entity ORDER BY o.normalizedValue DESC, entity.id
RETURN collect(o {
  entity: entity {__typename: [label IN labels(entity) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name}, .metric, .comparator, .value, .kind, .basis,
  documents: COLLECT {
    MATCH (o)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(document) RETURN DISTINCT document {.id} AS one
  }
}) AS answer
