MATCH (:Document {id: $one})-[:ATTESTS]->(entity:Entity)<-[:ATTESTS]-(:Document {id: $other})
WITH entity ORDER BY entity.id
RETURN
  collect(CASE WHEN entity:Region THEN entity {.id, .name} END) AS regions,
  collect(CASE WHEN entity:Product THEN entity {.id, .name} END) AS products,
  collect(CASE WHEN entity:Programme THEN entity {.id, .name} END) AS programmes,
  collect(CASE WHEN entity:Technology THEN entity {.id, .name} END) AS technologies,
  collect(CASE WHEN entity:Company THEN entity {.id} END) AS companies,
  collect(CASE WHEN entity:Project THEN entity {.id} END) AS projects
