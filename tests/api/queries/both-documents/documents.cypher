MATCH (document:Document {kind: 'ARTICLE'})
WITH document ORDER BY document.id
RETURN collect(document {.id, .title, .publisher, .date, .language, .rightsHolder}) AS answer
