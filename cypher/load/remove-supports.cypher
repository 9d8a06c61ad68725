// Without the hint the planner reads the whole index for each row when statistics are young.
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidenceId})<-[support:SUPPORTED_BY]-(target)
USING INDEX SEEK evidence:Evidence(id)
WHERE target.id = row.targetId
DELETE support
