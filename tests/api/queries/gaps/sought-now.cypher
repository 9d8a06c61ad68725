MATCH (seeker)-[seeks:SEEKS {modality: 'ACTUAL'}]->(sought), (claim:Claim {id: seeks.claimId})
WITH * ORDER BY seeker.id, sought.id
RETURN collect({
  subject: seeker {.id, .name},
  object: sought {__typename: [label IN labels(sought) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
  matter: seeks.matter,
  evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
}) AS answer
