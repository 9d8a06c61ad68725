// 24 Which entities have these initials, this reading, this code, or a name with one wrong character?
// 拼音首字母、全拼、代码为此，或名称有一字之差的实体有哪些？
// Look at: change the initials t g, the letters, the code and the name; ~1 is one character wrong, missing or too many. For part of a name see the query before this.
CALL db.index.fulltext.queryNodes('entity_spellings', 'pinyin:/t[^ ]* g[^ ]*/ pinyin:/l ?i ?h ?u.*/ identifiers:/[^:]+:000825.*/ name:吉利汽车晋申公司~1')
YIELD node AS entity
RETURN entity.name AS name, entity.pinyin AS pinyin, entity.aliases AS aliases, entity.identifiers AS identifiers,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS type
ORDER BY name
