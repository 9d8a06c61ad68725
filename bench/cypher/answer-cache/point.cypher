// Both labels: the index is on Entity, and without it every company is read.
MATCH (company:Entity:Company {id: $id})
RETURN company {.id, .name, .pinyin, .aliases} AS answer
