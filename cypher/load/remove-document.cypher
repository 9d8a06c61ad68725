MATCH (document:Document {id: $id})
DETACH DELETE document
