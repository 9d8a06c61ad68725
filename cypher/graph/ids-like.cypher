// Ids that someone may have meant: of the same beginning, with the word in them, or of that name.
MATCH (entity:Entity)
WHERE entity.id STARTS WITH $start OR entity.id CONTAINS $word OR entity.name CONTAINS $word OR $word IN entity.aliases
RETURN entity.id AS id
LIMIT 500
