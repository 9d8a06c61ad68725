// 22 Which names are alike, and was it decided whether they mean the same?
// 哪些名称相近？是否已判定为同一对象？
// Look at: verdict. UNDECIDED stays two entities until somebody records a reason.
MATCH (document:Document)-[:STATES]->(judgement:Judgement)
MATCH (one:Entity {id: judgement.leftId})
MATCH (other:Entity {id: judgement.rightId})
RETURN one.name AS one, other.name AS other, judgement.verdict AS verdict, judgement.reason AS reason,
       judgement.by AS decidedBy, judgement.date AS date, collect(document.id) AS documents
ORDER BY verdict DESC, one, other
