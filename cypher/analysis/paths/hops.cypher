// The facts that join pairs of neighbours, those of one predicate and direction together, up to 100 claims of each.
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair[0]})
MATCH (other:Entity {id: pair[1]})
MATCH (one)-[edge:SUPPLIES|PRODUCES|USES|INPUT_TO|SUBTYPE_OF|CLASSIFIED_AS|IN_CHAIN|IN_STAGE|STAGE_OF|LEADS|SEEKS|DEVELOPS|OPERATES|INVESTS_IN|OWNS|PARTNERS_WITH|SIGNED|LOCATED_IN|PART_OF|SERVES|HOLDS_POSITION]-(other)
WHERE edge.modality = 'ACTUAL' AND type(edge) IN $relations
WITH pair, edge
ORDER BY edge.claimId
RETURN pair[0] AS one, pair[1] AS other, type(edge) AS predicate, startNode(edge).id AS fromId, endNode(edge).id AS toId,
       collect(edge.claimId)[..100] AS claimIds
