UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
CREATE (observation:Observation)-[:ABOUT {role: 'ENTITY'}]->(entity)
SET observation = row
RETURN count(*) AS written
