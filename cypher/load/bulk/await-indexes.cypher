// An imported graph is indexed at once, which takes longer than an index of a graph that grows.
CALL db.awaitIndexes(7200)
