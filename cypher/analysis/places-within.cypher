// Regions with the counties, townships and parks below them at any depth, themselves included: the one meaning of "within a region".
// Whatever is LOCATED_IN one of the places is within the region. Planned as a breadth-first search that prunes, so cycles end.
UNWIND $regions AS id
MATCH (region:Entity {id: id})
MATCH (region)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality IN $modality]-(:Region|Park)){0,20}(place)
WITH DISTINCT region, place
RETURN region.id AS regionId, collect(place.id) AS placeIds
