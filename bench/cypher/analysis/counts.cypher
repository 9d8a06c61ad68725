CALL () { MATCH (entity:Entity) RETURN count(entity) AS entities }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
RETURN entities, claims
