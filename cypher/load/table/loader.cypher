// Who loads the table now, and how far it is.
MATCH (document:Document {id: $id})
RETURN document.loader AS loader
