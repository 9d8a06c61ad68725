MATCH (region:Region {id: $region})
WITH region, COLLECT {
  MATCH (region)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']-(:Region|Park)){0,20}(place)
  RETURN DISTINCT place
} AS places
RETURN [region {
  .id, .name,
  companies: COLLECT { MATCH (company:Company)-[:LOCATED_IN]->(region) RETURN company {.id} AS one ORDER BY company.id },
  companiesWithin: COLLECT {
    MATCH (company:Company)
    WHERE EXISTS { (company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place) WHERE place IN places }
    RETURN company {.id, .name} AS one ORDER BY company.id
  },
  projectsWithin: COLLECT {
    MATCH (project:Project)
    WHERE EXISTS { (project)-[:LOCATED_IN]->(place) WHERE place IN places }
    RETURN project {.id, .name} AS one ORDER BY project.id
  },
  parksWithin: [park IN COLLECT { MATCH (park:Park) WHERE park IN places RETURN park ORDER BY park.id } | park {.id, .name}]
}] AS answer
