MATCH (product:Entity:Product {id: $id})
RETURN product {
  .id, .name,
  outputs: COLLECT {
    MATCH (product)-[:INPUT_TO]->(first:Product)
    WITH DISTINCT first ORDER BY first.id LIMIT 5
    RETURN first {
      .id, .name,
      outputs: COLLECT {
        MATCH (first)-[:INPUT_TO]->(second:Product)
        WITH DISTINCT second ORDER BY second.id LIMIT 5
        RETURN second {
          .id, .name,
          outputs: COLLECT {
            MATCH (second)-[:INPUT_TO]->(third:Product)
            WITH DISTINCT third ORDER BY third.id LIMIT 5
            RETURN third {.id, .name}
          }
        }
      }
    }
  }
} AS answer
