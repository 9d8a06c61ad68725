// In the order of an index, so that neither side sorts. Instants are written as texts.
MATCH (document:Document)
WHERE document.id IS NOT NULL
RETURN document {.*, loadedAt: toString(document.loadedAt)} AS properties
ORDER BY document.id
