MATCH (o:Observation {period: $period})-[:ABOUT]->(:Region {name: '介休市'})
WITH o ORDER BY o.metric
RETURN collect(o {
  .metric, .of, .comparator, .value, .unit,
  evidence: COLLECT {
        MATCH (o)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
}) AS answer
