// What stands at the places that a document's facts point at, with everything in a fact that may be a number.
MATCH (evidence:Evidence {documentId: $id, kind: 'TEXT'})<-[:SUPPORTED_BY]-(fact:Claim|Observation|Entity|Merged)
RETURN evidence.start AS start, evidence.end AS end,
       [number IN [fact.value, fact.valueMax] WHERE number IS NOT NULL] AS values,
       [number IN [fact.normalizedValue, fact.normalizedValueMax] WHERE number IS NOT NULL] AS normalizedValues,
       fact.normalizedUnit AS normalizedUnit, fact.share AS share,
       [text IN [fact.name, fact.of, fact.period, fact.phase, fact.matter, fact.service, fact.title, fact.position, fact.shareOf, fact.date]
          WHERE text IS NOT NULL] + coalesce(fact.aliases, []) AS texts
ORDER BY start, end
