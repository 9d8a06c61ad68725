MATCH (document:Document {id: $id})
SET document.loading = true, document.loader = $loader
REMOVE document.factsHash, document.loadedAt
