// Who else is known to supply the same product to the same customer, of those that are not hit themselves.
UNWIND $needs AS need
MATCH (customer:Company {id: need[0]})
CALL (need, customer) {
  MATCH (other:Company)-[edge:SUPPLIES]->(customer)
  WHERE edge.modality = 'ACTUAL' AND edge.productId = need[1] AND NOT other.id IN $excluded
  RETURN DISTINCT other.id AS otherId
  ORDER BY otherId
  LIMIT 20
}
RETURN need[0] AS hitId, need[1] AS productId, collect(otherId) AS ids
