RETURN
  COLLECT {
    MATCH (park:Park) WHERE park.name CONTAINS '平朔'
    RETURN park {.id, .name, locatedIn: COLLECT { MATCH (park)-[:LOCATED_IN]->(place) RETURN place {.id, .name} }}
  } AS parks,
  COLLECT {
    MATCH (company:Company) WHERE company.name CONTAINS '平朔'
    RETURN company {.id, .name, projects: COLLECT { MATCH (company)-[:DEVELOPS]->(project) RETURN project {.id} }}
  } AS companies,
  COLLECT {
    MATCH (project:Project) WHERE project.name CONTAINS '平朔'
    RETURN project {
      .id, .name,
      developers: COLLECT {
        MATCH (developer)-[:DEVELOPS]->(project)
        RETURN developer {__typename: [label IN labels(developer) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name} AS one ORDER BY developer.id
      }
    } AS one ORDER BY project.id
  } AS projects
