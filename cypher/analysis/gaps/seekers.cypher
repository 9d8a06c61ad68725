// Who looks for a stage, for one of its products or a kind of them, or for a project or company of it, by region: a place of the region or
// a government there. Each search at most once for a stage and seeker, by the plainest way: the stage, then a product, then who is of it.
MATCH (seeker:Region|Government|Park)-[seeks:SEEKS|ASPIRED_SEEKS]->(sought:ChainStage|Product|Project|Company)
CALL (sought) {
  WITH sought WHERE sought:ChainStage
  RETURN sought AS stage, 0 AS distance, null AS product
  UNION
  MATCH (sought)-[in:IN_STAGE WHERE in.modality IN ['ACTUAL', 'PLANNED']]->(stage:ChainStage)
  RETURN stage, 1 AS distance, null AS product
  UNION
  MATCH (sought:Product)((:Product)-[kindOf:SUBTYPE_OF WHERE kindOf.modality = 'ACTUAL']->(:Product)){1,8}(product)
  WITH DISTINCT product
  MATCH (product)-[in:IN_STAGE WHERE in.modality = 'ACTUAL']->(stage:ChainStage)
  RETURN stage, 2 AS distance, product.name AS product
  UNION
  MATCH (sought:Project|Company)-[makes:PRODUCES WHERE makes.modality IN ['ACTUAL', 'PLANNED']]->(made:Product)
  MATCH (made)((:Product)-[kindOf:SUBTYPE_OF WHERE kindOf.modality = 'ACTUAL']->(:Product)){0,8}(product)
  WITH DISTINCT product
  MATCH (product)-[in:IN_STAGE WHERE in.modality = 'ACTUAL']->(stage:ChainStage)
  RETURN stage, 2 AS distance, product.name AS product
}
WITH seeker, seeks, sought, stage, distance, product
WHERE stage.id IN $stages
ORDER BY distance, product
WITH seeker, seeks, sought, stage, collect({distance: distance, product: product})[0] AS way
CALL (seeker) {
  WITH seeker WHERE $regionsOf IS NULL
  RETURN null AS regionId
  UNION
  WITH seeker WHERE NOT seeker:Government
  UNWIND $regionsOf[seeker.id] AS region
  RETURN region.id AS regionId
  UNION
  MATCH (seeker:Government)-[at:LOCATED_IN|PART_OF WHERE at.modality = 'ACTUAL']->(place:Region|Park)
  UNWIND $regionsOf[place.id] AS region
  RETURN region.id AS regionId
}
WITH stage, regionId, seeker, seeks, sought, way
ORDER BY way.distance, seeks.modality <> 'ACTUAL', seeks.modality <> 'PLANNED', seeker.id, sought.id, seeks.claimId
RETURN stage.id AS stageId, regionId,
       collect({
         id: seeker.id, name: seeker.name, sought: sought.name, isStage: sought = stage, product: way.product,
         modality: seeks.modality, matter: seeks.matter, claimId: seeks.claimId
       })[..$most] AS searches
