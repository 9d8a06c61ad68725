// From here on every other change is refused, until the import is whole.
MATCH (graph:Graph {id: 'graph'})
SET graph.importing = $importer
