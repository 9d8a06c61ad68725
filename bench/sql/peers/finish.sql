CREATE TABLE supply AS
  SELECT id AS claim_id, subject_id AS supplier_id, object_id AS customer_id, product, product_id, share, share_of
  FROM claim WHERE predicate = 'SUPPLIES' AND modality = 'ACTUAL';
CREATE TABLE location AS
  SELECT id AS claim_id, subject_id AS company_id, object_id AS place_id
  FROM claim WHERE predicate = 'LOCATED_IN' AND subject_id LIKE 'company-%';
CREATE TABLE stage_membership AS
  SELECT id AS claim_id, subject_id AS member_id, object_id AS stage_id FROM claim WHERE predicate = 'IN_STAGE';
CREATE TABLE making AS
  SELECT id AS claim_id, subject_id AS maker_id, object_id AS product_id, share
  FROM claim WHERE predicate = 'PRODUCES' AND modality = 'ACTUAL';
CREATE TABLE input AS
  SELECT id AS claim_id, subject_id AS input_id, object_id AS output_id
  FROM claim WHERE predicate = 'INPUT_TO' AND modality = 'ACTUAL';
ALTER TABLE supply ADD PRIMARY KEY (claim_id);
ALTER TABLE location ADD PRIMARY KEY (claim_id);
ALTER TABLE stage_membership ADD PRIMARY KEY (claim_id);
ALTER TABLE support ADD PRIMARY KEY (claim_id, evidence_id, row);
ALTER TABLE making ADD PRIMARY KEY (claim_id);
ALTER TABLE input ADD PRIMARY KEY (claim_id);
CREATE INDEX ON making (maker_id, claim_id);
CREATE INDEX ON making (product_id);
CREATE INDEX ON input (input_id, output_id);
CREATE INDEX ON input (output_id);
CREATE INDEX ON supply (customer_id, supplier_id);
CREATE INDEX ON supply (customer_id, claim_id);
CREATE INDEX ON supply (supplier_id);
CREATE INDEX ON location (place_id, company_id);
CREATE INDEX ON location (company_id);
CREATE INDEX ON stage_membership (member_id, stage_id);
CREATE INDEX ON stage_membership (stage_id, member_id);
CREATE INDEX ON claim (subject_id);
CREATE INDEX ON claim (object_id);
CREATE INDEX ON support (evidence_id);
CREATE INDEX ON evidence (document_id);
COMMENT ON TABLE supply IS $$
@foreignKey (supplier_id) references entity (id)|@fieldName supplier|@foreignFieldName supplied
@foreignKey (customer_id) references entity (id)|@fieldName customer|@foreignFieldName supplies
$$;
COMMENT ON TABLE making IS $$
@foreignKey (maker_id) references entity (id)|@fieldName maker|@foreignFieldName makings
@foreignKey (product_id) references entity (id)|@fieldName product|@foreignFieldName madeBy
$$;
COMMENT ON TABLE input IS $$
@foreignKey (input_id) references entity (id)|@fieldName input|@foreignFieldName outputs
@foreignKey (output_id) references entity (id)|@fieldName output|@foreignFieldName inputs
$$;
COMMENT ON TABLE location IS $$
@foreignKey (company_id) references entity (id)|@fieldName company|@foreignFieldName locations
@foreignKey (place_id) references entity (id)|@fieldName place|@foreignFieldName located
$$;
COMMENT ON TABLE stage_membership IS $$
@foreignKey (member_id) references entity (id)|@fieldName member|@foreignFieldName stageMemberships
@foreignKey (stage_id) references entity (id)|@fieldName stage|@foreignFieldName members
$$;
COMMENT ON TABLE support IS $$
@foreignKey (claim_id) references claim (id)|@fieldName claim|@foreignFieldName supports
@foreignKey (evidence_id) references evidence (id)|@fieldName evidence|@foreignFieldName supports
$$;
COMMENT ON TABLE evidence IS $$
@foreignKey (document_id) references document (id)|@fieldName document|@foreignFieldName evidences
$$;
ANALYZE;
