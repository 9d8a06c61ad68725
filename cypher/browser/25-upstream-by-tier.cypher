// 25 What lies upstream of Geely's Jinzhong company, tier by tier, by its supplies and by what goes into its products?
// 吉利汽车晋中公司的上游逐级是什么：供应商、所制产品的投入品？
// Look at: a tier is the least number of hops; who makes an input is an inference, not a known supplier.
MATCH (geely:Company {name: '吉利汽车晋中公司'})
CALL (geely) {
  MATCH path = (geely)<-[supplies:SUPPLIES*1..6]-(supplier:Company)
  WHERE all(supply IN supplies WHERE supply.modality = 'ACTUAL')
  RETURN supplier AS reached, min(length(path)) AS tier, 'supplier 供应商' AS how
  UNION
  MATCH (geely)-[:PRODUCES {modality: 'ACTUAL'}]->(:Product)
        <-[inputs:INPUT_TO*1..6]-(input)
  WHERE all(each IN inputs WHERE each.modality = 'ACTUAL')
  RETURN input AS reached, min(size(inputs)) AS tier, 'input 投入品' AS how
}
WITH reached, tier, how
RETURN tier, how, reached.name AS name,
       COLLECT { MATCH (maker:Company)-[:PRODUCES {modality: 'ACTUAL'}]->(reached) RETURN maker.name ORDER BY maker.name } AS makers
ORDER BY tier, how, name
