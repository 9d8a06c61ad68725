// What an entity is called and is, from all documents that attest it: the longest name, else the latest word.
// The order of loading has no part in it.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (:Document)-[attests:ATTESTS]->(entity)
  WITH attests ORDER BY size(attests.name) DESC, attests.name, attests.pinyin
  RETURN collect(attests.name)[0] AS name, collect(attests.pinyin)[0] AS pinyin
}
CALL (entity) {
  MATCH (document:Document)-[attests:ATTESTS]->(entity)
  WITH attests ORDER BY document.date DESC, document.id
  RETURN collect(attests.nameEn)[0] AS nameEn, collect(attests.status)[0] AS status,
    collect(attests.level)[0] AS level, collect(attests.adcode)[0] AS adcode,
    collect(attests.position)[0] AS position, collect(attests.code)[0] AS code
}
WITH entity, name, pinyin, nameEn, status, level, adcode, position, code, COLLECT {
  MATCH (:Document)-[attests:ATTESTS]->(entity)
  UNWIND attests.aliases + attests.name AS alias
  WITH DISTINCT alias
  WHERE alias <> name
  RETURN alias ORDER BY alias
} AS aliases
SET entity += {
  name: name, pinyin: pinyin, nameEn: nameEn, aliases: aliases,
  status: status, level: level, adcode: adcode, position: position, code: code
}
REMOVE entity:Province:City:County
SET entity:$(CASE level WHEN 'PROVINCE' THEN ['Province'] WHEN 'CITY' THEN ['City'] WHEN 'COUNTY' THEN ['County'] ELSE [] END)
