// Claims that name one of these ids as subject, object or product.
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {subjectId: id}) RETURN claim
  UNION
  MATCH (claim:Claim {objectId: id}) RETURN claim
  UNION
  MATCH (claim:Claim {productId: id}) RETURN claim
}
WITH DISTINCT claim
RETURN claim.id AS id, properties(claim) AS fact
