// 17 Which plans give one measure for the same product, or for a kind of it?
// 哪些计划对同一产品（或其细分）给出同一指标的数据？
// Look at: 50,000 heavy trucks a year stand in two plans. Whether they are the same trucks no document says: neither equate nor add them.
MATCH (plan:Entity)<-[:ABOUT]-(figure:Observation)
WHERE figure.kind IN ['PLANNED', 'TARGET'] AND figure.productId IS NOT NULL
MATCH (kindOfIt:Product)-[:SUBTYPE_OF*0..2]->(:Product {id: figure.productId})
MATCH (other:Observation {productId: kindOfIt.id, metric: figure.metric})-[:ABOUT]->(otherPlan:Entity)
WHERE other.kind IN ['PLANNED', 'TARGET'] AND otherPlan <> plan AND (other.productId <> figure.productId OR figure.id < other.id)
RETURN figure.metric AS metric,
       plan.name AS plan, figure.product AS product, figure.value AS value, figure.unit AS unit, figure.period AS period, figure.kind AS kind,
       otherPlan.name AS otherPlan, other.product AS otherProduct, other.value AS otherValue, other.unit AS otherUnit,
       other.period AS otherPeriod, other.kind AS otherKind
ORDER BY metric, plan, other.normalizedValue DESC
