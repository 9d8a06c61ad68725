// Ids that are judged the same as another, and that other one.
MATCH (merged:Merged)-[:SAME_AS]->(canonical:Entity)
WHERE merged.id IN $ids
RETURN merged.id AS id, canonical.id AS canonicalId
