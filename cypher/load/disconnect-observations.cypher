UNWIND $ids AS id
MATCH (observation:Observation {id: id})-[about:ABOUT]->()
DELETE about
