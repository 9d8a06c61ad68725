MATCH (city:City)-[in:IN_CHAIN]->(chain:IndustryChain)
WITH city, in, chain ORDER BY city.id, chain.id
WITH city, collect({node: chain {.id, .name}, properties: in {.modality}}) AS edges
RETURN collect(city {.id, .name, chainsConnection: {edges: edges}}) AS answer
