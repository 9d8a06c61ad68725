MATCH (village:Region {id: 'region-beicun'})-[:PART_OF]->(town)-[:PART_OF]->(county)-[:PART_OF]->(city)
RETURN
  village {.id, .name, .level, parent: [town {.id, .name, .level, parent: [county {.id, .name}]}]} AS village,
  county {
    .id, .name, .level,
    parent: [city {
      .id, .name, .level,
      parent: COLLECT { MATCH (city)-[:PART_OF]->(whole:Region) RETURN whole {.id, .name} AS one ORDER BY whole.id }
    }]
  } AS county
