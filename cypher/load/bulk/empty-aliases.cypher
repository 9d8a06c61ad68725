// The import tool takes an empty list for an absent one.
MATCH (entity:Entity)
WHERE entity.aliases IS NULL
CALL (entity) { SET entity.aliases = [] } IN 2 CONCURRENT TRANSACTIONS OF 20000 ROWS
