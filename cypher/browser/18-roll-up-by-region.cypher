// 18 How much does each region hold, counties counted into cities and cities into provinces?
// 各地有多少企业、项目、园区、设施和科研院校？县计入市，市计入省。
// Look at: a county's count is in its city's and province's too, so never add rows. What is known only by its province counts there alone; planned things count.
MATCH (region:Province|City|County)
WITH region, COLLECT {
  MATCH (thing:Company|Project|Park|Facility|ResearchInstitute|University)-[:LOCATED_IN]->(:Region|Park)-[:LOCATED_IN|PART_OF*0..5]->(region)
  RETURN DISTINCT thing
} AS things
RETURN region.level AS level, region.name AS region, region.adcode AS adcode,
       COLLECT { MATCH (region)-[:PART_OF]->(whole:Province|City|County) RETURN whole.name } AS within,
       size([thing IN things WHERE thing:Company]) AS companies,
       size([thing IN things WHERE thing:Project]) AS projects,
       size([thing IN things WHERE thing:Park]) AS parks,
       size([thing IN things WHERE thing:Facility]) AS facilities,
       size([thing IN things WHERE thing:ResearchInstitute OR thing:University]) AS institutes
ORDER BY adcode
