MATCH (input)-[into:INPUT_TO]->(product:Product), (claim:Claim {id: into.claimId})
WHERE product.id IN ['product-mufflers', 'product-whole-vehicles']
  AND EXISTS { (claim)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(:Document {id: $document}) }
WITH * ORDER BY product.id, input.id
RETURN collect({subject: input {.id, .name}, object: product {.id, .name}, basis: claim.basis, rule: claim.rule}) AS answer
