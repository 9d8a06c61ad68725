MATCH (migration:Migration)
RETURN migration.name AS name, migration.sha256 AS sha256
