RETURN
  COLLECT {
    MATCH (o:Observation {kind: 'ACTUAL'})-[:ABOUT]->(:Company {id: $company})
    WHERE 2017 <= o.year <= 2021
    RETURN o {.year, .metric, .product, .comparator, .value, .unit} AS one ORDER BY o.year, o.metric, o.productId
  } AS reached,
  COLLECT {
    MATCH (o:Observation {kind: 'TARGET'})-[:ABOUT]->(:Company {id: $company})
    RETURN o {
      .year, .period, .metric, .product, .comparator, .value, .unit,
      evidence: COLLECT {
        MATCH (o)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
    }
  } AS targets
