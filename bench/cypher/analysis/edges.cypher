MATCH (source:Entity)-[edge:SUPPLIES|INPUT_TO]->(target:Entity)
WHERE edge.modality = 'ACTUAL'
RETURN source.id AS source, target.id AS target
