// The cjk analyzer indexes pairs of Han characters, so that part of a name finds it.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.nameEn, n.pinyin, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
