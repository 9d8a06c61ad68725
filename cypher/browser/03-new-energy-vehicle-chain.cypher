// 03 What belongs to the new energy vehicle chain of Jinzhong?
// 晋中新能源汽车产业链由哪些环节、企业、项目和产品组成？
// Look at: the stages around the chain, and which members stand at the chain alone, because no document says their stage. What only general knowledge names is left out.
MATCH path = (:IndustryChain {name: '新能源汽车产业链'})<-[:STAGE_OF]-(stage:ChainStage)
WHERE EXISTS { (stage)<-[:ATTESTS]-(document:Document) WHERE document.kind <> 'REFERENCE' }
RETURN path
UNION
MATCH path = (:IndustryChain {name: '新能源汽车产业链'})<-[:STAGE_OF]-(stage:ChainStage)<-[:IN_STAGE]-(member:Entity)
WHERE EXISTS { (stage)<-[:ATTESTS]-(document:Document) WHERE document.kind <> 'REFERENCE' }
  AND EXISTS { (member)<-[:ATTESTS]-(document:Document) WHERE document.kind <> 'REFERENCE' }
RETURN path
UNION
MATCH path = (:IndustryChain {name: '新能源汽车产业链'})<-[:IN_CHAIN|ASPIRED_LEADS]-(:Entity)
RETURN path
