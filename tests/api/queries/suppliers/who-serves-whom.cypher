MATCH (provider)-[serves:SERVES]->(served)
WITH * ORDER BY provider.id, served.id
RETURN collect({
  subject: provider {__typename: [label IN labels(provider) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
  service: serves.service,
  object: served {__typename: [label IN labels(served) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
  modality: serves.modality,
  basis: serves.basis
}) AS answer
