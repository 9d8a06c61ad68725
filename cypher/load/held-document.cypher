MATCH (document:Document {id: $id})
RETURN properties(document) AS document
