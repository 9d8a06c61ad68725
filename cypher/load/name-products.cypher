// Claims, their relationships and observations carry the settled name of the product they are about.
UNWIND $ids AS id
MATCH (product:Entity {id: id})
CALL (product) {
  MATCH (claim:Claim {productId: product.id})
  WHERE claim.product IS NULL OR claim.product <> product.name
  MATCH (:Entity {id: claim.subjectId})-[derived {claimId: claim.id}]->(:Entity {id: claim.objectId})
  SET claim.product = product.name, derived.product = product.name
  RETURN count(*) AS claims
}
CALL (product) {
  MATCH (observation:Observation {productId: product.id})
  WHERE observation.product IS NULL OR observation.product <> product.name
  SET observation.product = product.name
  RETURN count(*) AS observations
}
RETURN sum(claims) + sum(observations) AS named
