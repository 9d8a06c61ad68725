// What a document calls the things that it attests and points at; those judged the same as another are among them.
MATCH (:Document {id: $id})-[attests:ATTESTS]->(entity:Entity|Merged)
WHERE EXISTS { (entity)-[:SUPPORTED_BY]->(:Evidence {documentId: $id}) }
UNWIND coalesce(attests.aliases, []) + attests.name AS name
RETURN DISTINCT name
