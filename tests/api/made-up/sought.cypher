MATCH (stage:ChainStage)
WITH stage ORDER BY stage.id
RETURN collect({
  id: stage.id,
  name: stage.name,
  soughtBy: COLLECT { MATCH (seeker)-[:SEEKS]->(stage) RETURN {id: seeker.id, name: seeker.name} }
}) AS answer
