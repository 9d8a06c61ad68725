MATCH (o:Observation {year: toInteger($year)})-[:ABOUT]->(:Company {id: $company})
WITH o ORDER BY o.metric
RETURN collect(o {
  .metric, .comparator, .value, .unit, .basis, .rule,
  evidence: COLLECT {
        MATCH (o)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
}) AS answer
