// Ids of which a document gives one of these aliases or identifiers, with how it calls them.
CALL db.index.fulltext.queryRelationships('attested_terms', $query) YIELD relationship
RETURN endNode(relationship).id AS id, relationship.name AS name, relationship.identifiers AS identifiers
