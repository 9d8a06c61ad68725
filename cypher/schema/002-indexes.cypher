// Claims are read by either end and by what they say; evidence by the document that is retracted.
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId);
CREATE INDEX claim_product IF NOT EXISTS FOR (n:Claim) ON (n.productId);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX observation_entity IF NOT EXISTS FOR (n:Observation) ON (n.entityId);
CREATE INDEX observation_product IF NOT EXISTS FOR (n:Observation) ON (n.productId);
CREATE INDEX evidence_document IF NOT EXISTS FOR (n:Evidence) ON (n.documentId);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
