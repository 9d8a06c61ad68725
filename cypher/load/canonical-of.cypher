// For those of these ids that are merged, and for what is merged into the others, the canonical id.
UNWIND $ids AS id
CALL (id) {
  MATCH (merged:Merged {id: id})-[:SAME_AS]->(canonical:Entity) RETURN merged.id AS member, canonical.id AS canonicalId
  UNION
  MATCH (canonical:Entity {id: id})<-[:SAME_AS]-(merged:Merged) RETURN merged.id AS member, canonical.id AS canonicalId
}
RETURN DISTINCT member AS id, canonicalId
