CALL () { MATCH (entity:Entity) RETURN count(entity) AS entities }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL () { MATCH (:Claim)-[support:SUPPORTED_BY]->() RETURN count(support) AS supports }
RETURN entities, claims, supports
