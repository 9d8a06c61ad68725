MATCH (fact:Claim|Observation {id: $id})
SET fact.withdrawn = $withdrawn
