UNWIND $ids AS id
MATCH (:Document {id: $id})-[attests:ATTESTS]->(:Entity {id: id})
DELETE attests
