// Companies with most suppliers behind them that one page of the answer still holds, among some that are spread over the graph.
MATCH (company:Company)
WHERE EXISTS { (company)<-[:SUPPLIES]-(:Company) }
WITH company ORDER BY company.id
WITH collect(company) AS companies
UNWIND range(0, toInteger(10 * $count) - 1) AS place
WITH DISTINCT companies[toInteger(place * size(companies) / (10 * $count))] AS company
CALL (company) {
  MATCH (company)<-[:SUPPLIES*1..6]-(reached:Company)
  RETURN count(DISTINCT reached) AS size
}
WITH company, size WHERE size <= 480
ORDER BY size DESC, company.id LIMIT toInteger($count)
RETURN company.id AS id
