MATCH (document:Document {id: $document.id})
SET document.loading = true, document.loader = $loader
REMOVE document.factsHash, document.loadedAt
