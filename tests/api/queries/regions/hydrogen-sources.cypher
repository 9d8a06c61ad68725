MATCH (source)-[gives:INPUT_TO|PRODUCES]->(hydrogen:Product), (claim:Claim {id: gives.claimId})
WHERE hydrogen.id IN $hydrogen AND EXISTS { (claim)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(:Document {kind: 'ARTICLE'}) }
WITH * ORDER BY hydrogen.id, claim.predicate, source.id
RETURN collect({
  subject: CASE WHEN source:Project THEN source {
    __typename: 'Project', .id, .name,
    locatedIn: COLLECT { MATCH (source)-[:LOCATED_IN]->(place) RETURN place {.id, .name} AS one ORDER BY place.id }
  } ELSE source {__typename: [label IN labels(source) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name} END,
  predicate: claim.predicate,
  object: hydrogen {.id, .name},
  modality: claim.modality,
  basis: claim.basis,
  documents: COLLECT {
    MATCH (claim)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(document:Document)
    WITH DISTINCT document ORDER BY document.id
    RETURN document {.id}
  }
}) AS answer
