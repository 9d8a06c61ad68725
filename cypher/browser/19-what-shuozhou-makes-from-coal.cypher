// 19 What does Shuozhou make from coal, and which projects and sites make it?
// 朔州用煤炭做什么？由哪些项目、设施和园区生产？
// Look at: the way from coal through power to olefins; planned making carries modality PLANNED on the relationship.
MATCH path = (:Product {name: '煤炭'})-[:INPUT_TO*1..3]->(:Product)<-[:PRODUCES]-(maker:Project|Facility|Park)
WHERE EXISTS { (maker)-[:LOCATED_IN]->(:Region|Park)-[:LOCATED_IN|PART_OF*0..3]->(:City {name: '朔州市'}) }
RETURN path
UNION
MATCH path = (:Product {name: '煤炭'})<-[:PRODUCES]-(maker:Project|Facility|Park)-[:LOCATED_IN]->(:City {name: '朔州市'})
RETURN path
