// Rows above were added or dropped: what these rows say stays as it is, and stands elsewhere in the file.
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.id})
SET evidence.rowFrom = row.rowFrom, evidence.rowTo = row.rowTo
WITH evidence, row
CALL (evidence, row) {
  MATCH (evidence)<-[support:SUPPORTED_BY]-()
  SET support.row = support.row + row.shift
}
RETURN count(*) AS written
