CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: 20}) YIELD node
RETURN collect(node {.id, .name}) AS answer
