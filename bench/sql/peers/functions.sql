-- Pairs of neighbouring characters, which is what the cjk analyzer of the other database keeps.
CREATE FUNCTION pairs(words text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT array_agg(substr(words, place, 2)) FROM generate_series(1, greatest(length(words) - 1, 1)) AS place $$;
COMMENT ON FUNCTION pairs(text) IS E'@omit';
CREATE TABLE entity_pairs AS SELECT id, pairs(name) AS pairs FROM entity;
COMMENT ON TABLE entity_pairs IS E'@omit';
CREATE INDEX ON entity_pairs USING gin (pairs);
ANALYZE entity_pairs;
CREATE FUNCTION found(words text) RETURNS SETOF entity LANGUAGE sql STABLE AS $$
  SELECT entity.* FROM (
    SELECT id, cardinality(ARRAY(SELECT unnest(entity_pairs.pairs) INTERSECT SELECT unnest(pairs(words)))) AS shared,
           cardinality(entity_pairs.pairs) AS length
    FROM entity_pairs WHERE entity_pairs.pairs && pairs(words)
    ORDER BY shared DESC, length, id LIMIT 20
  ) AS best JOIN entity USING (id) ORDER BY shared DESC, length, id
$$;
CREATE TYPE reached AS (id text, name text, tier integer);
CREATE TYPE walked AS (claim_id text, supplier_id text, customer_id text, product text);
CREATE FUNCTION upstream_tiers(root text, depth integer) RETURNS TABLE (id text, tier integer) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE reached (id, tier) AS (
    SELECT root, 0
    UNION
    SELECT supply.supplier_id, reached.tier + 1
    FROM reached JOIN supply ON supply.customer_id = reached.id
    WHERE reached.tier < depth
  )
  SELECT id, min(tier) FROM reached GROUP BY id
$$;
COMMENT ON FUNCTION upstream_tiers(text, integer) IS E'@omit';
CREATE FUNCTION upstream(root text, depth integer) RETURNS SETOF reached LANGUAGE sql STABLE AS $$
  SELECT entity.id, entity.name, tier
  FROM upstream_tiers(root, depth) AS reached JOIN entity USING (id)
  WHERE tier > 0 ORDER BY tier, entity.id
$$;
CREATE FUNCTION upstream_supplies(root text, depth integer) RETURNS SETOF walked LANGUAGE sql STABLE AS $$
  SELECT supply.claim_id, supply.supplier_id, supply.customer_id, supply.product
  FROM upstream_tiers(root, depth) AS reached JOIN supply ON supply.customer_id = reached.id
  WHERE tier < depth
$$;
