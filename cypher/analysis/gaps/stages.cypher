// Stages of chains, in the order of each chain; `reference` where only documents of general knowledge attest the stage.
UNWIND $chains AS chainId
MATCH (chain:Entity {id: chainId})<-[of:STAGE_OF]-(stage:ChainStage)
WITH chainId, stage, min(of.order) AS place, collect(of.claimId) AS claimIds
WITH chainId, stage, place, claimIds,
     CASE stage.position WHEN 'UPSTREAM' THEN 1 WHEN 'MIDSTREAM' THEN 2 WHEN 'DOWNSTREAM' THEN 3 WHEN 'AFTERMARKET' THEN 4 ELSE 5 END AS rank
ORDER BY chainId, place IS NULL, place, rank, stage.id
LIMIT toInteger($most)
RETURN stage.id AS stageId, stage.name AS name, claimIds,
       NOT EXISTS {
         MATCH (stage)<-[:SAME_AS*0..1]-(:Entity|Merged)<-[:ATTESTS]-(document:Document)
         WHERE document.kind <> 'REFERENCE'
       } AS reference,
       COLLECT {
         MATCH (stage)<-[in:IN_STAGE WHERE in.modality = 'ACTUAL']-(product:Product)
         WITH DISTINCT product ORDER BY product.id LIMIT 5
         RETURN product.name
       } AS products
