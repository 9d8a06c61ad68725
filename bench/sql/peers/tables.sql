CREATE TABLE entity (id text PRIMARY KEY, type text NOT NULL, name text NOT NULL, pinyin text, aliases text[] NOT NULL);
CREATE TABLE document (id text PRIMARY KEY, title text NOT NULL);
CREATE TABLE evidence (id text PRIMARY KEY, document_id text NOT NULL, row_from integer, row_to integer);
CREATE TABLE claim (
  id text PRIMARY KEY, predicate text NOT NULL, subject_id text NOT NULL, object_id text NOT NULL, modality text NOT NULL,
  basis text NOT NULL, product text, product_id text, share double precision, share_of text
);
CREATE TABLE support (claim_id text NOT NULL, evidence_id text NOT NULL, row integer);
