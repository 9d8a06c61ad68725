// What may be meant by what was asked, the likeliest first from each of two indexes: terms that are whole names and readings,
// and pairs of characters in them. Which of them are meant, and in what order, is decided from their names.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_spellings', $spellings, CASE WHEN $read IS NULL THEN {} ELSE {limit: toInteger($read)} END) YIELD node
  WITH node
  WHERE ($types IS NULL OR any(type IN $types WHERE type IN labels(node)))
    AND ($places IS NULL OR node.id IN $places
      OR EXISTS { (node)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place:Region|Park) WHERE place.id IN $places })
  RETURN node LIMIT toInteger($most)
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', $pairs, CASE WHEN $read IS NULL THEN {} ELSE {limit: toInteger($read)} END) YIELD node
  WITH node
  WHERE ($types IS NULL OR any(type IN $types WHERE type IN labels(node)))
    AND ($places IS NULL OR node.id IN $places
      OR EXISTS { (node)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place:Region|Park) WHERE place.id IN $places })
  RETURN node LIMIT toInteger($most)
}
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.pinyin AS pinyin,
       node.aliases AS aliases, node.identifiers AS identifiers
