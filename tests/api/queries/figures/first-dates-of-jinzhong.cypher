MATCH (entity:Entity {id: $of})
WITH entity, COLLECT {
  MATCH (fact:Claim|Observation)-[:ABOUT]->(entity)
  WITH DISTINCT fact, coalesce(fact.date, fact.validFrom, toString(fact.year)) AS date
  RETURN {
    date: date,
    year: toInteger(left(date, 4)),
    observation: CASE WHEN fact:Observation THEN fact {.metric, .value, .unit, .kind} END,
    claim: CASE WHEN fact:Claim THEN fact {
      .predicate, .modality, subject: {id: fact.subjectId}, object: {id: fact.objectId}
    } END
  } AS entry ORDER BY date
} AS entries
RETURN {
  entity: entity {.id, .name},
  entries: entries[..toInteger($first)],
  truncated: size(entries) > $first
} AS answer
