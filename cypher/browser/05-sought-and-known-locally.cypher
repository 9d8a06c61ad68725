// 05 Which stages, products and chains does each city seek, and is a local company known in them?
// 两市在招引哪些环节、产品和产业链？文档中是否已有本地企业？
// Look at: "no company is known in these documents" is not "there is none". Known: named in it, or making what belongs to it.
MATCH (region:Region)-[seeks:SEEKS]->(sought:ChainStage|Product|IndustryChain)
OPTIONAL MATCH (company:Company)-[:IN_STAGE|IN_CHAIN|PRODUCES {modality: 'ACTUAL'}]->(:Entity)-[:SUBTYPE_OF*0..3]->(:Entity)-[:IN_STAGE*0..1]->(sought)
WITH DISTINCT region, seeks, sought, company,
     EXISTS { (company)-[:LOCATED_IN]->(:Region|Park)-[:LOCATED_IN|PART_OF*0..4]->(region) } AS isLocal
ORDER BY company.name
WITH region, seeks, sought,
     collect(CASE WHEN isLocal THEN company.name END) AS local,
     collect(CASE WHEN NOT isLocal THEN company.name END) AS elsewhere
RETURN region.name AS region, sought.name AS sought,
       CASE WHEN local = [] THEN 'no company is known in these documents 文档中未见' ELSE 'known 已知' END AS answer,
       local AS knownLocally, elsewhere AS knownNotPlacedThere, seeks.matter AS matter
ORDER BY region, local = [] DESC, sought
