MATCH (o:Observation {metric: 'scale'})-[:ABOUT]->(chain:IndustryChain)
WITH o, chain ORDER BY chain.id
RETURN collect(o {
  entity: chain {.id, .name}, .comparator, .value, .unit, .normalizedValue, .kind,
  documents: COLLECT {
    MATCH (o)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(document) RETURN DISTINCT document {.id} AS one
  }
}) AS answer
