MATCH (o:Observation)-[:ABOUT]->(:Project {id: $project})
WITH o ORDER BY o.metric, o.productId
RETURN collect(o {.metric, .product, .phase, .value, .unit, .period, .kind}) AS answer
