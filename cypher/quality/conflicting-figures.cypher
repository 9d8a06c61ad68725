// Figures of one thing, metric, product, phase, time and kind that differ, side by side.
MATCH (entity:Entity)<-[:ABOUT]-(figure:Observation)
WITH entity, figure.metric AS metric, figure.product AS product, figure.productId AS productId, figure.of AS of,
     figure.phase AS phase, figure.year AS year, figure.period AS period, figure.kind AS kind, collect(figure) AS figures
WITH *, COLLECT {
  UNWIND figures AS figure
  RETURN DISTINCT [coalesce(figure.normalizedUnit, figure.unit), coalesce(figure.normalizedValue, figure.value),
    coalesce(figure.normalizedValueMax, figure.valueMax)]
} AS values
WHERE size(values) > 1
RETURN entity.id AS id, [label IN labels(entity) WHERE label IN $types][0] AS type, entity.name AS name,
       metric, coalesce(product, productId) AS product, of, phase, year, period, kind, COLLECT {
         UNWIND figures AS figure
         RETURN figure {.id, .comparator, .value, .valueMax, .unit, .basis, documents: COLLECT {
           MATCH (figure)-[:SUPPORTED_BY]->(evidence:Evidence)
           RETURN DISTINCT evidence.documentId AS document ORDER BY document
         }} AS row
         ORDER BY row.value, row.id
       } AS figures
ORDER BY id, metric, year, period
