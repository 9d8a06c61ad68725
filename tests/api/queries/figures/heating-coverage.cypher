MATCH (o:Observation {metric: 'coverage', productId: 'product-clean-heating'})-[:ABOUT]->(entity:Entity)
WITH o, entity ORDER BY entity.id, o.value
RETURN collect(o {entity: entity {.id, .name}, .of, .comparator, .value, .unit, .basis}) AS answer
