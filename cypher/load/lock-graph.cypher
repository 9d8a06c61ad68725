// Writing any property takes the node's lock: one load at a time, until the transaction ends. The version is read by
// the next statement, when the lock is held; read here it could be older than what another load has just committed.
MERGE (graph:Graph {id: 'graph'})
ON CREATE SET graph.version = 0
SET graph.locked = true
REMOVE graph.locked
