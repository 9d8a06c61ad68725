// What names of companies begin with, spread over the graph: four characters that differ, so that one name fits best.
MATCH (company:Company)
WITH company.id AS id, left(company.name, 4) AS words
WHERE size(words) = 4 AND none(i IN range(0, 3) WHERE substring(words, i, 1) IN split(substring(words, i + 1), ''))
WITH id, words ORDER BY id
WITH collect(words) AS words
WITH words, CASE WHEN size(words) < $count THEN size(words) ELSE $count END AS count
UNWIND range(0, count - 1) AS place
RETURN words[toInteger(place * size(words) / count)] AS words
