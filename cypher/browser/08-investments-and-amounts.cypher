// 08 Which projects, parks and programmes have an investor or an amount of money put in?
// 哪些项目、园区和计划有投资方或投资额？
// Look at: kind (PLANNED is not spent). An empty amount or an empty list of investors is one that no document states.
MATCH (target:Project|Park|Programme|Facility)
OPTIONAL MATCH (target)<-[:ABOUT]-(investment:Observation {metric: 'investment'})
WITH target, investment,
     COLLECT { MATCH (investor:Entity)-[:INVESTS_IN]->(target) RETURN DISTINCT investor.name ORDER BY investor.name } AS investors,
     COLLECT { MATCH (target)-[:LOCATED_IN]->(region:Region) RETURN DISTINCT region.name ORDER BY region.name } AS regions
WHERE investment IS NOT NULL OR investors <> []
RETURN target.name AS target, head([label IN labels(target) WHERE label <> 'Entity']) AS type, investors, regions,
       investment.comparator AS comparator, investment.value AS amount, investment.unit AS unit,
       investment.period AS period, investment.kind AS kind
ORDER BY investment.normalizedValue IS NULL, investment.normalizedValue DESC, target
