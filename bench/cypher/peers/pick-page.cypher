// Places with most companies.
MATCH (place:Region)<-[:LOCATED_IN]-(company:Company)
WITH place, count(company) AS size WHERE size >= 50
ORDER BY size DESC, place.id LIMIT toInteger($count)
RETURN place.id AS id
