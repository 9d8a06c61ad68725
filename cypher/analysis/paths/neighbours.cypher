// To which entities facts join those of a frontier, whichever way the facts run. Every predicate stands here by name: no document,
// judgement or hope is a step between two entities.
MATCH (near:Entity)
WHERE near.id IN $frontier
MATCH (near)-[edge:SUPPLIES|PRODUCES|USES|INPUT_TO|SUBTYPE_OF|CLASSIFIED_AS|IN_CHAIN|IN_STAGE|STAGE_OF|LEADS|SEEKS|DEVELOPS|OPERATES|INVESTS_IN|OWNS|PARTNERS_WITH|SIGNED|LOCATED_IN|PART_OF|SERVES|HOLDS_POSITION]-(far:Entity)
WHERE edge.modality = 'ACTUAL' AND type(edge) IN $relations
RETURN near.id AS id, collect(DISTINCT far.id) AS neighbours
