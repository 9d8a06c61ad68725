MATCH (evidence:Evidence {documentId: $id})
RETURN evidence.id AS id, evidence.rowFrom AS rowFrom, evidence.rowTo AS rowTo
ORDER BY rowFrom
