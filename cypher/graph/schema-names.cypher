SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state, owningConstraint
