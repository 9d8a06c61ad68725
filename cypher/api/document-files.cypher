// Where the raw text of each document is, and how much of it may be quoted.
MATCH (document:Document)
WHERE document.id IN $ids
RETURN document.id AS id, document.file AS file, document.sha256 AS sha256, document.quoteLimit AS quoteLimit
