// A claim stands about the entities that its ids are judged to be. One relationship is derived from it, with all of its
// qualifiers; none where the claim is withdrawn.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
CREATE (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
FOREACH (relationship IN row.relationships |
  CREATE (subject)-[derived:$(relationship)]->(object)
  SET derived = row.derived
)
RETURN count(*) AS written
