// Every id that the document attests, or that any does where none is named.
MATCH (document:Document)-[:ATTESTS]->(entity)
WHERE $document IS NULL OR document.id = $document
RETURN DISTINCT entity.id AS id
