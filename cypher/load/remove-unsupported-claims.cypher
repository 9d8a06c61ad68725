// The relationship is found through the entities that the claim is about.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->() }
MATCH (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
MATCH (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
OPTIONAL MATCH (subject)-[derived {claimId: id}]->(object)
DELETE derived
DETACH DELETE claim
RETURN id
