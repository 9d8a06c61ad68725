UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (entity:Entity {id: row.to})
MERGE (claim)-[:ABOUT {role: row.properties.role}]->(entity)
