MATCH (company:Entity {id: $id}) WHERE company:Company
RETURN company {.id, .name, .pinyin, .aliases, .status} AS company
