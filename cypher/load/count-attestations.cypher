MATCH ()-[attests:ATTESTS]->()
RETURN count(attests) AS attestations
