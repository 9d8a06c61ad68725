// 20 How much generating power do the two regions have, build or aim at?
// 两地有多少电力装机？现有、在建与目标各多少？
// Look at: kind and basis. COMPUTED is the units times the power of one; normalizedValue is in watts, so rows compare. An upper limit (≤) is a class of units, not a total.
MATCH (entity:Entity)<-[:ABOUT]-(figure:Observation)
WHERE figure.metric IN ['unit_count', 'unit_power', 'installed_power'] OR (figure.metric = 'capacity' AND figure.normalizedUnit = 'W')
RETURN COLLECT { MATCH (entity)-[:LOCATED_IN|PART_OF*0..3]->(city:City) RETURN DISTINCT city.name ORDER BY city.name } AS cities,
       entity.name AS entity, figure.metric AS metric, figure.comparator AS comparator, figure.value AS value, figure.unit AS unit,
       figure.normalizedValue AS normalizedValue, figure.normalizedUnit AS normalizedUnit,
       figure.kind AS kind, figure.product AS product, figure.basis AS basis
ORDER BY cities, entity, metric
