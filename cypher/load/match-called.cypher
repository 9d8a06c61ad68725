// What documents call these ids.
UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})<-[attests:ATTESTS]-()
RETURN attests.name AS name, attests.aliases AS aliases, attests.identifiers AS identifiers
