RETURN
  COLLECT {
    MATCH (o:Observation {metric: 'installed_power', basis: 'COMPUTED'})-[:ABOUT]->(entity:Entity)
    RETURN o {entity: entity {.id, .name}, .value, .unit, .kind, .rule} AS one ORDER BY entity.id
  } AS computed,
  COLLECT {
    MATCH (o:Observation {basis: 'STATED'})-[:ABOUT]->(project:Project)
    WHERE o.metric IN ['unit_count', 'unit_power']
    RETURN o {entity: project {.id, .name}, .metric, .value, .unit, .kind} AS one ORDER BY project.id, o.metric
  } AS stated
