// Names that documents give to more than one id.
UNWIND $ids AS name
MATCH ()-[attests:ATTESTS]->(entity)
USING INDEX SEEK attests:ATTESTS(name)
WHERE attests.name = name
WITH name, collect(DISTINCT entity.id) AS ids
WHERE size(ids) > 1
RETURN ids
