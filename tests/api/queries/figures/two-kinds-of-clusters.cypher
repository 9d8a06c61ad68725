MATCH (o:Observation {metric: 'count'})-[:ABOUT]->(:Region {id: $region})
WITH o ORDER BY o.of
RETURN collect(o {
  .of, .value, .unit, .kind,
  evidence: COLLECT {
        MATCH (o)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
}) AS answer
