// 29 Without which company would others no longer hang together by supply?
// 缺了哪家企业，供应网络就会断开？
// Look at: pairs that are joined through one company alone, whichever way goods flow. On a graph with many supplies name the company first.
MATCH (one:Company)-[:SUPPLIES {modality: 'ACTUAL'}]-(between:Company)-[:SUPPLIES {modality: 'ACTUAL'}]-(other:Company)
WHERE one.id < other.id
WITH DISTINCT one, between, other
WHERE NOT EXISTS {
  MATCH SHORTEST 1 (one)((from)-[:SUPPLIES {modality: 'ACTUAL'}]-(to) WHERE from <> between AND to <> between){1,20}(other)
}
RETURN between.name AS company, collect(one.name + ' – ' + other.name) AS pairs
ORDER BY size(pairs) DESC, company
