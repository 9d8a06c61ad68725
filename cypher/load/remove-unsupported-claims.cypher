UNWIND $ids AS id
MATCH (claim:Claim {id: id})
WHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->() }
MATCH (:Entity {id: claim.subjectId})-[derived {claimId: claim.id}]->(:Entity {id: claim.objectId})
DELETE derived
DETACH DELETE claim
RETURN count(*) AS removed
