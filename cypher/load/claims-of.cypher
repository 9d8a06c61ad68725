// Claims that name one of these ids as subject, object or product.
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {subjectId: id}) USING INDEX SEEK claim:Claim(subjectId) RETURN claim
  UNION
  MATCH (claim:Claim {objectId: id}) USING INDEX SEEK claim:Claim(objectId) RETURN claim
  UNION
  MATCH (claim:Claim {productId: id}) USING INDEX SEEK claim:Claim(productId) RETURN claim
}
WITH DISTINCT claim
RETURN claim.id AS id, properties(claim) AS fact
