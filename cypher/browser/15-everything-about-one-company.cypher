// 15 What is known about one company, within two hops?
// 一家企业两跳之内已知什么？
// Look at: change the name in the first line. Paths do not run on through a region or a chain, where everything meets.
WITH '吉利汽车晋中公司' AS name
MATCH path = (:Company {name: name})-[*1..2]-(:Entity)
WHERE all(node IN nodes(path) WHERE node:Entity)
  AND none(node IN nodes(path)[1..-1] WHERE node:Region OR node:IndustryChain OR node:ChainStage)
RETURN path
