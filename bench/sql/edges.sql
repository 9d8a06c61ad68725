CREATE TABLE edge (source text NOT NULL, target text NOT NULL);
INSERT INTO edge SELECT * FROM unnest($1::text[], $2::text[]);
CREATE INDEX edge_source ON edge (source, target);
ANALYZE edge;
