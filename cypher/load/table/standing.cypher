// How a table stands, to be held against what was read before the graph's lock was taken.
MATCH (document:Document {id: $id})
RETURN document.loader AS loader, document.factsHash AS factsHash,
       COUNT { MATCH (evidence:Evidence) WHERE evidence.documentId = $id } AS ranges
