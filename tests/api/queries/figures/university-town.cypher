MATCH (park:Park {name: '山西大学城'}), (university:University {name: '中北大学'})
RETURN
  [park {
    .id, .name,
    universities: COLLECT { MATCH (one:University)-[:LOCATED_IN]->(park) RETURN one {.id} },
    observations: COLLECT {
      MATCH (o:Observation)-[:ABOUT]->(park) RETURN o {.of, .comparator, .value, .unit} AS one ORDER BY o.of
    }
  }] AS parks,
  [university {.id, .name, locatedIn: COLLECT { MATCH (university)-[:LOCATED_IN]->(place) RETURN place {.id} }}] AS universities
