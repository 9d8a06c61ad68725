UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
DELETE judgement
