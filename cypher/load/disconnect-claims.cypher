// The relationship first: it is found through the entities that the claim is about.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[about:ABOUT]->(entity)
WITH claim, collect(about) AS abouts,
  head(collect(CASE about.role WHEN 'SUBJECT' THEN entity END)) AS subject,
  head(collect(CASE about.role WHEN 'OBJECT' THEN entity END)) AS object
OPTIONAL MATCH (subject)-[derived {claimId: claim.id}]->(object)
DELETE derived
FOREACH (about IN abouts | DELETE about)
