UNWIND $rows AS row
CREATE (document:Document)
SET document = row.properties, document.loadedAt = datetime(row.properties.loadedAt)
RETURN count(*) AS written
