MATCH (company:Company)
WHERE EXISTS { (company)-[:ASPIRED_LEADS]->(:IndustryChain) }
WITH company ORDER BY company.id
RETURN collect({
  id: company.id,
  name: company.name,
  leads: COLLECT { MATCH (company)-[:LEADS]->(chain:IndustryChain) RETURN {id: chain.id} AS chain ORDER BY chain.id },
  aspiresToLead: COLLECT {
    MATCH (company)-[:ASPIRED_LEADS]->(chain:IndustryChain)
    RETURN {id: chain.id, name: chain.name} AS chain ORDER BY chain.id
  }
}) AS answer
