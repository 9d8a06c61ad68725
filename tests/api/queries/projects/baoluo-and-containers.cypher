RETURN
  COLLECT {
    MATCH (project:Project)
    WHERE project.id IN $projects
    RETURN project {
      .id, .name,
      investors: COLLECT { MATCH (investor)-[:INVESTS_IN]->(project) RETURN investor {.id, .name} },
      developers: COLLECT { MATCH (developer)-[:DEVELOPS]->(project) RETURN developer {.id, .name} },
      observations: COLLECT { MATCH (o:Observation {metric: 'investment'})-[:ABOUT]->(project) RETURN o {.value, .unit} }
    } AS one ORDER BY project.id
  } AS projects,
  COLLECT {
    MATCH (company:Company)
    WHERE company.name CONTAINS '保罗'
    RETURN company {
      .id, .name,
      locatedIn: COLLECT { MATCH (company)-[:LOCATED_IN]->(place) RETURN place {.id, .name} },
      investments: COLLECT { MATCH (company)-[:INVESTS_IN]->(what) RETURN what {.id} }
    } AS one ORDER BY company.id
  } AS companies
