// Stated by no document. The driver may repeat a transaction whose end it did not hear of.
MERGE (judgement:Judgement {id: $judgement.id})
SET judgement = $judgement
