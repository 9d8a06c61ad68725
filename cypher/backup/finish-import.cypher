// The version never goes back: neither that of the archive nor that of this database.
MATCH (graph:Graph {id: 'graph'})
SET graph.version = CASE WHEN $version > graph.version THEN toInteger($version) ELSE graph.version + 1 END
REMOVE graph.importing
RETURN graph.version AS version
