// What documents call things, all of it.
MATCH (:Document)-[attests:ATTESTS]->()
RETURN attests.name AS name, attests.aliases AS aliases, attests.identifiers AS identifiers
