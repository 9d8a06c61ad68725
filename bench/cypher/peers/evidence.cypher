MATCH (claim:Claim {id: $id})
RETURN claim {
  .id, .predicate, .subjectId, .objectId,
  evidence: COLLECT {
    MATCH (claim)-[support:SUPPORTED_BY]->(evidence:Evidence)-[:IN_DOCUMENT]->(document:Document)
    RETURN {id: evidence.id, row: support.row, rowFrom: evidence.rowFrom, rowTo: evidence.rowTo, document: document.id, title: document.title}
    ORDER BY support.row LIMIT 20
  }
} AS answer
