UNWIND $migrations AS row
MERGE (migration:Migration {name: row.name})
ON CREATE SET migration.sha256 = row.sha256, migration.appliedAt = datetime()
