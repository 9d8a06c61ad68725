MATCH (evidence:Evidence {documentId: $id})<-[:SUPPORTED_BY]-(target)
RETURN labels(target)[0] AS label, target.id AS targetId, evidence.id AS evidenceId
