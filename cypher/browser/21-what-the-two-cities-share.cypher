// 21 Which programmes, products, technologies and chains are both cities tied to?
// 晋中与朔州共同关联哪些计划、产品、技术和产业链？
// Look at: what stands between the two cities; each may be tied through a project, site or county. A shared name is not yet a shared undertaking.
MATCH path = (:City {name: '晋中市'})<-[:LOCATED_IN|PART_OF*0..2]-(:Entity)-[:DEVELOPS|OPERATES|USES|PRODUCES|IN_CHAIN|PART_OF|SEEKS]->
             (:Programme|Product|Technology|IndustryChain)
             <-[:DEVELOPS|OPERATES|USES|PRODUCES|IN_CHAIN|PART_OF|SEEKS]-(:Entity)-[:LOCATED_IN|PART_OF*0..2]->(:City {name: '朔州市'})
RETURN path
