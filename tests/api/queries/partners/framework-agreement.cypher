MATCH (agreement:Agreement)
WHERE agreement.name CONTAINS '战略框架协议'
RETURN collect(agreement {
  .id, .name,
  signatoriesConnection: {edges: COLLECT {
    MATCH (signatory)-[signed:SIGNED]->(agreement)
    RETURN {
      node: signatory {__typename: [label IN labels(signatory) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
      properties: signed {.basis, .date}
    } AS edge ORDER BY signatory.id
  }},
  evidence: COLLECT {
        MATCH (agreement)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
}) AS answer
