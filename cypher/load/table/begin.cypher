// A load that is under way says so; whoever began last holds it, so that an older one stops at its next batch.
MERGE (document:Document {id: $document.id})
SET document = $document, document.loading = true, document.loader = $loader
