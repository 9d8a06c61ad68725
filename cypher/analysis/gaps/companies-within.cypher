// Number of companies in places; `places` null means the whole graph.
CALL () {
  WITH * WHERE $places IS NULL
  MATCH (company:Company)
  RETURN count(company) AS companies
  UNION ALL
  WITH * WHERE $places IS NOT NULL
  MATCH (place:Entity)
  WHERE place.id IN $places
  MATCH (place)<-[at:LOCATED_IN WHERE at.modality = 'ACTUAL']-(company:Company)
  RETURN count(DISTINCT company) AS companies
}
RETURN sum(companies) AS companies
