// Whole names, readings, aliases and identifiers, each as one term: search finds them by initials of the reading, by their
// beginning and with wrong characters, which pairs of characters cannot tell.
CREATE FULLTEXT INDEX entity_spellings IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.pinyin, n.aliases, n.identifiers]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
