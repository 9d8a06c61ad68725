// Judgements that name one of these ids.
UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement {leftId: id}) USING INDEX SEEK judgement:Judgement(leftId) RETURN judgement
  UNION
  MATCH (judgement:Judgement {rightId: id}) USING INDEX SEEK judgement:Judgement(rightId) RETURN judgement
}
WITH DISTINCT judgement
RETURN properties(judgement) AS judgement
