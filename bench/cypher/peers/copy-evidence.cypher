MATCH (evidence:Evidence)
RETURN evidence.id AS id, evidence.documentId AS document, evidence.rowFrom AS rowFrom, evidence.rowTo AS rowTo
