WITH RECURSIVE reached (id, tier) AS (
  SELECT target, 1 FROM edge WHERE source = $1
  UNION
  SELECT edge.target, reached.tier + 1
  FROM reached JOIN edge ON edge.source = reached.id
  WHERE reached.tier < $2
)
SELECT id, min(tier) AS tier FROM reached WHERE id <> $1 GROUP BY id
