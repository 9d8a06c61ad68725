UNWIND $rows AS row
MATCH (fact:Claim|Observation {id: row.id})
MATCH (entity:Entity {id: row.entity})
CREATE (fact)-[:ABOUT {role: row.role}]->(entity)
RETURN count(*) AS written
