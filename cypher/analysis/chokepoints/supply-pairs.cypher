// The supply network as pairs of companies, each once, whichever way and however often they supply; `most` bounds the answer.
MATCH (supplier:Company)-[edge:SUPPLIES]->(customer:Company)
WHERE edge.modality = 'ACTUAL' AND supplier <> customer
WITH CASE WHEN supplier.id < customer.id THEN [supplier.id, customer.id] ELSE [customer.id, supplier.id] END AS pair
WITH DISTINCT pair
LIMIT toInteger($most)
RETURN collect(pair) AS pairs
