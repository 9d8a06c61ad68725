// 23 Which entities have a name, alias, English name or pinyin like this one?
// 名称、别名、英文名或拼音与此相近的有哪些？
// Look at: change the words in the call; the highest score is the nearest. Names alike are not one entity: see the query before this.
CALL db.index.fulltext.queryNodes('entity_names', '美锦') YIELD node AS entity, score
RETURN entity.name AS name, entity.aliases AS aliases, entity.nameEn AS nameEn,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS type, score
ORDER BY score DESC, name
