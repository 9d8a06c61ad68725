MATCH (investment:Observation {metric: 'investment'})-[:ABOUT]->(entity:Entity)
WITH investment, entity ORDER BY entity.id
WITH
  collect(CASE WHEN entity:Project THEN entity {
    .id, .name,
    investors: COLLECT { MATCH (investor)-[:INVESTS_IN]->(entity) RETURN investor {.id, .name} AS one ORDER BY investor.id },
    observations: [investment {
      .comparator, .value, .unit, .normalizedValue, .normalizedUnit, .kind,
      evidence: COLLECT {
        MATCH (investment)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
    }]
  } END) AS projects,
  count(CASE WHEN entity:Project THEN 1 END) AS number,
  sum(CASE WHEN entity:Project THEN investment.normalizedValue END) AS total,
  collect(CASE WHEN NOT entity:Project THEN investment {
    entity: entity {__typename: [label IN labels(entity) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
    .comparator, .value, .unit, .period, .kind
  } END) AS notAdded
RETURN projects, {aggregate: {count: {nodes: number}, node: {normalizedValue: {sum: total}}}} AS sum, notAdded
