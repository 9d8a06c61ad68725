// What a difference shows of its nodes: properties, and the names of what a claim or observation is about.
UNWIND $ids AS id
MATCH (node:Entity|Merged|Claim|Observation {id: id})
RETURN id, properties(node) AS properties, COLLECT {
  MATCH (node)-[about:ABOUT]->(entity)
  RETURN entity.name ORDER BY about.role DESC
} AS names
