MATCH (fact:Claim|Observation {id: $id})
RETURN labels(fact)[0] AS label, properties(fact) AS fact
