// 31 Which companies elsewhere make what stages of the new energy vehicle chain need and Jinzhong has no known firm for?
// 晋中新能源汽车产业链尚无已知企业的环节，外地哪些企业可招引？
// Look at: links, which are supplies, money or work with Jinzhong already; a company without a place is one that no document places.
MATCH (city:City {name: '晋中市'})
MATCH (city)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']-(:Region|Park)){0,20}(place)
WITH collect(DISTINCT place) AS places
MATCH (:IndustryChain {name: '新能源汽车产业链'})<-[:STAGE_OF]-(stage:ChainStage)
WITH DISTINCT places, stage
CALL (stage) {
  MATCH (stage)<-[:IN_STAGE {modality: 'ACTUAL'}]-(company:Company)
  RETURN company, 'stands in it' AS reason
  UNION
  MATCH (stage)<-[:IN_STAGE {modality: 'ACTUAL'}]-(:Product)<-[:SUBTYPE_OF*0..8]-(kind:Product)<-[:PRODUCES {modality: 'ACTUAL'}]-(company:Company)
  RETURN company, 'makes ' + kind.name AS reason
}
WITH places, stage, company, collect(reason) AS reasons,
     EXISTS { (company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place) WHERE place IN places } AS isLocal
WITH places, stage, collect({company: company, reasons: reasons}) AS makers, any(local IN collect(isLocal) WHERE local) AS isCovered
WHERE NOT isCovered
UNWIND makers AS maker
WITH places, stage, maker.company AS company, maker.reasons AS reasons
RETURN stage.name AS stage, company.name AS company, reasons,
       COLLECT {
         MATCH (company)-[link:SUPPLIES|PARTNERS_WITH|INVESTS_IN|DEVELOPS|OPERATES|SIGNED]-(there:Entity)
         WHERE there IN places OR EXISTS { (there)-[:LOCATED_IN]->(place) WHERE place IN places }
         RETURN DISTINCT type(link) + ' ' + there.name AS name ORDER BY name
       } AS links,
       COLLECT { MATCH (company)-[:LOCATED_IN]->(place) RETURN DISTINCT place.name } AS places
ORDER BY stage, size(links) DESC, company
