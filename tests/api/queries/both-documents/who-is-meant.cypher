// Cypher alone knows neither traditional characters, readings nor mistakes: these are the names that are meant.
UNWIND [
  ['traditional', '中北大学'], ['pinyin', '中煤平朔'], ['initials', '中煤平朔'],
  ['english', $english], ['mistaken', '吉利汽车晋中公司'], ['short', $short]
] AS meant
MATCH (entity:Entity)
WHERE meant[1] IN [entity.name] + entity.aliases OR entity.nameEn CONTAINS meant[1]
WITH meant[0] AS how, {edges: [{node: {entity: entity {__typename: [label IN labels(entity) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name}}}]} AS found
WITH collect([how, found]) AS all
RETURN
  [one IN all WHERE one[0] = 'traditional'][0][1] AS traditional,
  [one IN all WHERE one[0] = 'pinyin'][0][1] AS pinyin,
  [one IN all WHERE one[0] = 'initials'][0][1] AS initials,
  [one IN all WHERE one[0] = 'english'][0][1] AS english,
  [one IN all WHERE one[0] = 'mistaken'][0][1] AS mistaken,
  [one IN all WHERE one[0] = 'short'][0][1] AS short
