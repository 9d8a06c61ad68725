// Claims and their relationships carry the settled name of the product they are about.
UNWIND $rows AS row
MATCH (claim:Claim {productId: row.id})
USING INDEX SEEK claim:Claim(productId)
WHERE claim.product <> row.name
SET claim.product = row.name
WITH row, claim
MATCH (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
MATCH (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
OPTIONAL MATCH (subject)-[derived {claimId: claim.id}]->(object)
SET derived.product = row.name
