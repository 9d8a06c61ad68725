MATCH (claim:Claim)-[support:SUPPORTED_BY]->(evidence:Evidence)
RETURN claim.id AS claim, evidence.id AS evidence, support.row AS row
