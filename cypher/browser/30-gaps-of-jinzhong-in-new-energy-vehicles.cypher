// 30 Which stages of the new energy vehicle chain does Jinzhong have, seek, or not be known to have?
// 晋中新能源汽车产业链哪些环节已有企业、哪些在招引、哪些未知？
// Look at: UNKNOWN_LOCALLY is what no document says, not what is not there; a reference stage is one that only general knowledge names.
MATCH (city:City {name: '晋中市'})
MATCH (city)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']-(:Region|Park)){0,20}(place)
WITH collect(DISTINCT place) AS places
MATCH (:IndustryChain {name: '新能源汽车产业链'})<-[of:STAGE_OF]-(stage:ChainStage)
WITH places, stage, min(of.order) AS rank,
     COLLECT {
       MATCH (stage)<-[:IN_STAGE {modality: 'ACTUAL'}]-(company:Company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place)
       WHERE place IN places
       RETURN company.name AS name
       UNION
       MATCH (stage)<-[:IN_STAGE {modality: 'ACTUAL'}]-(:Product)<-[:SUBTYPE_OF*0..8]-(:Product)<-[:PRODUCES {modality: 'ACTUAL'}]-(company:Company)
       MATCH (company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place)
       WHERE place IN places
       RETURN company.name AS name
     } AS companies,
     COLLECT {
       MATCH (seeker:Region|Park|Government)-[seeks:SEEKS|ASPIRED_SEEKS]->(sought)-[:SUBTYPE_OF*0..8]->()-[:IN_STAGE*0..1]->(stage)
       WHERE seeker IN places OR EXISTS { (seeker)-[:LOCATED_IN|PART_OF]->(place) WHERE place IN places }
       RETURN DISTINCT sought.name + ' ' + seeks.modality AS search ORDER BY search
     } AS sought
RETURN stage.name AS stage, stage.position AS position,
       CASE WHEN companies <> [] THEN 'COVERED' WHEN sought <> [] THEN 'SOUGHT' ELSE 'UNKNOWN_LOCALLY' END AS status,
       companies, sought,
       NOT EXISTS { (stage)<-[:ATTESTS]-(document:Document) WHERE document.kind <> 'REFERENCE' } AS reference
ORDER BY rank IS NULL, rank, stage
