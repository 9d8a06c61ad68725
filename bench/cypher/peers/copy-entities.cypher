MATCH (entity:Entity)
RETURN entity.id AS id, entity.name AS name, entity.pinyin AS pinyin, entity.aliases AS aliases
