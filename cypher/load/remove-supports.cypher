UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidenceId})<-[support:SUPPORTED_BY]-(target)
WHERE target.id = row.targetId
DELETE support
