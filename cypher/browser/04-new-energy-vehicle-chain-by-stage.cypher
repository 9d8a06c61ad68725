// 04 Who and what is known in each stage of Jinzhong's new energy vehicle chain?
// 晋中新能源汽车产业链各环节已知有哪些企业、项目和产品？
// Look at: a stage without companies is one where these documents name none; a reference stage is one that only general knowledge names. The last row has those whose stage no document says.
MATCH (chain:IndustryChain {name: '新能源汽车产业链'})<-[stageOf:STAGE_OF]-(stage:ChainStage)
WITH stage, min(stageOf.order) AS stated
OPTIONAL MATCH (member:Entity)-[:IN_STAGE {modality: 'ACTUAL'}]->(stage)
WITH DISTINCT stage, stated, member ORDER BY member.name
WITH stage, collect(member) AS members,
     coalesce(stated, CASE stage.position WHEN 'UPSTREAM' THEN 1 WHEN 'MIDSTREAM' THEN 2 WHEN 'DOWNSTREAM' THEN 3 WHEN 'AFTERMARKET' THEN 4 ELSE 5 END) AS rank
RETURN rank, stage.name AS stage, stage.position AS position,
       NOT EXISTS { (stage)<-[:ATTESTS]-(document:Document) WHERE document.kind <> 'REFERENCE' } AS reference,
       [m IN members WHERE m:Company | m.name] AS companies,
       [m IN members WHERE m:Project | m.name] AS projects,
       [m IN members WHERE m:Product | m.name] AS products
ORDER BY rank, stage
UNION
MATCH (member:Entity)-[:IN_CHAIN {modality: 'ACTUAL'}]->(chain:IndustryChain {name: '新能源汽车产业链'})
WHERE NOT EXISTS { (member)-[:IN_STAGE]->(:ChainStage)-[:STAGE_OF]->(chain) }
WITH member ORDER BY member.name
WITH collect(member) AS members
RETURN 99 AS rank, 'stage not stated 未说明环节' AS stage, null AS position, false AS reference,
       [m IN members WHERE m:Company | m.name] AS companies,
       [m IN members WHERE m:Project | m.name] AS projects,
       [m IN members WHERE m:Product | m.name] AS products
