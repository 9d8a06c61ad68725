MATCH (merged:Merged)-[:SAME_AS]->(canonical:Entity)
RETURN merged.id AS id, canonical.id AS canonicalId
