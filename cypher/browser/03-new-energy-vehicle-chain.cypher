// 03 What belongs to the new energy vehicle chain of Jinzhong?
// 晋中新能源汽车产业链由哪些环节、企业、项目和产品组成？
// Look at: the stages around the chain, and which members stand at the chain alone, because no document says their stage.
MATCH (chain:IndustryChain {name: '新能源汽车产业链'})
MATCH path = (chain)<-[:STAGE_OF]-(:ChainStage)
RETURN path
UNION
MATCH path = (:IndustryChain {name: '新能源汽车产业链'})<-[:STAGE_OF]-(:ChainStage)<-[:IN_STAGE]-(:Entity)
RETURN path
UNION
MATCH path = (:IndustryChain {name: '新能源汽车产业链'})<-[:IN_CHAIN|ASPIRED_LEADS]-(:Entity)
RETURN path
