MATCH (evidence:Evidence)
WHERE evidence.id IS NOT NULL
RETURN properties(evidence) AS properties,
  head(COLLECT { MATCH (evidence)-[:IN_DOCUMENT]->(document) RETURN document.id ORDER BY document.id }) AS document
ORDER BY evidence.id
