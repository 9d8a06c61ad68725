MATCH (o:Observation)-[:ABOUT]->(:Programme {id: 'programme-11155'})
WITH o ORDER BY o.metric, o.productId
RETURN collect(o {.metric, .product, .of, .comparator, .value, .unit, .period, .kind}) AS answer
