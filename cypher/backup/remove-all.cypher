// What an import that did not come to its end has left.
MATCH (node:!Graph&!Migration)
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS
