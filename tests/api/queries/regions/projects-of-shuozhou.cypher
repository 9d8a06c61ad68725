MATCH (region:Region {id: $region})
WITH region, COLLECT {
  MATCH (project:Project)-[in:LOCATED_IN]->(region)
  RETURN {node: project {.id, .name, .status}, properties: in {.modality}} AS edge ORDER BY project.id
} AS edges
RETURN [region {
  .id, .name,
  projectsConnection: {totalCount: size(edges), edges: edges},
  planned: {totalCount: size([edge IN edges WHERE edge.properties.modality = 'PLANNED'])}
}] AS answer
