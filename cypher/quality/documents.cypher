// Documents whose text can be covered by facts: general knowledge is written for its facts.
MATCH (document:Document)
WHERE document.kind <> 'REFERENCE'
RETURN document.id AS id, document.title AS title, document.kind AS kind, document.file AS file, document.sha256 AS sha256
ORDER BY id
