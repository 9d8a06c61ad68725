UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (entity:Entity {id: row.entityId})
CREATE (observation)-[:ABOUT {role: 'ENTITY'}]->(entity)
RETURN count(*) AS written
