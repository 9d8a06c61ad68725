UNWIND $ranges AS range
MATCH (evidence:Evidence {id: range.id})
UNWIND range.observations AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (observation:Observation {id: row.observation.id})
ON CREATE SET observation = row.observation
WITH evidence, row, entity, observation, NOT EXISTS { (observation)-[:SUPPORTED_BY]->() } AS isNew
CREATE (observation)-[:SUPPORTED_BY {row: row.row}]->(evidence)
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
  CREATE (observation)-[:ABOUT {role: 'ENTITY'}]->(entity)
)
RETURN count(*) AS written, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS created
