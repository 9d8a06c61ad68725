MERGE (migration:Migration {name: $name})
ON CREATE SET migration.sha256 = $sha256, migration.appliedAt = datetime()
