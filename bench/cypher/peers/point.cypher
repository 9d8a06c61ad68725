MATCH (company:Entity:Company {id: $id})
RETURN company {.id, .name, .pinyin, .aliases} AS answer
