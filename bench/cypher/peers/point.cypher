MATCH (company:Company {id: $id})
RETURN company {.id, .name, .pinyin, .aliases} AS answer
