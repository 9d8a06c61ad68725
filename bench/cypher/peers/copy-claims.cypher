MATCH (claim:Claim)
RETURN claim.id AS id, claim.predicate AS predicate, claim.subjectId AS subject, claim.objectId AS object,
       claim.modality AS modality, claim.basis AS basis, claim.product AS product, claim.productId AS productId,
       claim.share AS share, claim.shareOf AS shareOf
