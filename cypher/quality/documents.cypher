MATCH (document:Document)
RETURN document.id AS id, document.title AS title, document.kind AS kind, document.file AS file, document.sha256 AS sha256
ORDER BY id
