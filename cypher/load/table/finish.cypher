MATCH (document:Document {id: $document.id})
SET document = $document, document.loadedAt = datetime()
