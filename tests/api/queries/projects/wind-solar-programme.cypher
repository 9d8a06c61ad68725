MATCH (programme:Programme {name: '风光倍增工程'})
RETURN [programme {
  .id, .name, .status,
  childrenConnection: {edges: COLLECT {
    MATCH (part:Project)-[belongs:PART_OF]->(programme)
    RETURN {
      node: part {
        __typename: [label IN labels(part) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name,
        locatedIn: COLLECT { MATCH (part)-[:LOCATED_IN]->(place) RETURN place {.id, .name} AS one ORDER BY place.id }
      },
      properties: belongs {.modality, .basis}
    } AS edge ORDER BY part.id
  }}
}] AS answer
