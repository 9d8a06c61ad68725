// 16 Which things have several stated figures of one measure?
// 同一对象的同一指标有哪些并列数据？
// Look at: year, period, kind, phase, product and of (what is counted) say why they differ. Nothing is averaged and none replaces another.
MATCH (entity:Entity)<-[:ABOUT]-(figure:Observation {basis: 'STATED'})
WITH entity, figure.metric AS metric, collect(figure) AS figures
WHERE size(figures) > 1
UNWIND figures AS figure
RETURN entity.name AS entity, metric, figure.comparator AS comparator, figure.value AS value, figure.unit AS unit,
       figure.year AS year, figure.period AS period, figure.kind AS kind, figure.product AS product, figure.of AS of, figure.phase AS phase,
       COLLECT { MATCH (figure)-[:SUPPORTED_BY]->(evidence:Evidence) RETURN DISTINCT evidence.documentId ORDER BY evidence.documentId } AS documents
ORDER BY entity, metric, year, value
