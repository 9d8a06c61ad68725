MATCH (technology:Technology {name: '抽水蓄能'})
RETURN [technology {
  .id, .name,
  usersConnection: {edges: COLLECT {
    MATCH (user)-[uses:USES]->(technology)
    RETURN {
      node: CASE WHEN user:Project THEN user {
        __typename: 'Project', .id, .name, .status,
        developers: COLLECT { MATCH (developer)-[:DEVELOPS]->(user) RETURN developer {.id, .name} AS one ORDER BY developer.id },
        locatedIn: COLLECT { MATCH (user)-[:LOCATED_IN]->(place) RETURN place {.id, .name} AS one ORDER BY place.id }
      } ELSE user {__typename: [label IN labels(user) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name} END,
      properties: uses {.modality}
    } AS edge ORDER BY user.id
  }}
}] AS answer
