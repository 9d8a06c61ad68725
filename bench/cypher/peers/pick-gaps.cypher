// Chains and places in which somebody stands in a stage of one, those with most companies first.
MATCH (chain:IndustryChain)<-[:STAGE_OF]-(:ChainStage)
WITH DISTINCT chain ORDER BY chain.id LIMIT 8
MATCH (place:Region)<-[:LOCATED_IN]-(company:Company)
WITH chain, place, count(company) AS size
ORDER BY chain.id, size DESC, place.id
WITH chain, collect(place)[..8] AS places
UNWIND places AS place
RETURN chain.id AS chain, place.id AS region LIMIT toInteger($count)
