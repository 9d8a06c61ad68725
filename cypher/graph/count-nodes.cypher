// Answered from the database's own count, whatever the number.
MATCH (node)
RETURN count(node) AS nodes
