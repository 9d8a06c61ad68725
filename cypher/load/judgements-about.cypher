// Judgements that name one of these ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement {leftId: id}) RETURN judgement
  UNION
  MATCH (judgement:Judgement {rightId: id}) RETURN judgement
}
WITH DISTINCT judgement
RETURN properties(judgement) AS judgement
