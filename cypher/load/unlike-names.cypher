// Documents that use one id under names of which none is shared: perhaps two things.
UNWIND $ids AS id
MATCH (document:Document)-[attests:ATTESTS]->(entity:Entity {id: id})
WITH id, document, [attests.name] + attests.aliases AS names ORDER BY document.id
WITH id, collect({document: document.id, names: names}) AS attestations
UNWIND attestations AS one
UNWIND attestations AS other
WITH id, one, other
WHERE one.document < other.document AND none(name IN one.names WHERE name IN other.names)
RETURN id, one.document AS oneDocument, one.names[0] AS oneName, other.document AS otherDocument, other.names[0] AS otherName
