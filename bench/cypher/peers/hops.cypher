MATCH (company:Entity:Company {id: $id})
RETURN company {
  .id, .name,
  suppliers: COLLECT {
    MATCH (company)<-[:SUPPLIES]-(first:Company)
    WITH DISTINCT first ORDER BY first.id LIMIT 5
    RETURN first {
      .id, .name,
      suppliers: COLLECT {
        MATCH (first)<-[:SUPPLIES]-(second:Company)
        WITH DISTINCT second ORDER BY second.id LIMIT 5
        RETURN second {
          .id, .name,
          suppliers: COLLECT {
            MATCH (second)<-[:SUPPLIES]-(third:Company)
            WITH DISTINCT third ORDER BY third.id LIMIT 5
            RETURN third {.id, .name}
          }
        }
      }
    }
  }
} AS answer
