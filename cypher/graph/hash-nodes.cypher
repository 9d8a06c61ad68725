// Every node that facts consist of; the moment of loading is not a fact.
MATCH (node:Entity|Merged|Document|Claim|Observation|Evidence|Judgement)
RETURN labels(node) AS labels, node.id AS id, properties(node) AS properties
