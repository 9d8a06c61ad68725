// Companies that supply or buy, the most connected first, then one in twenty.
MATCH (company:Company)-[:SUPPLIES]-()
WITH company, count(*) AS degree
ORDER BY degree DESC, company.id
WITH collect(company.id) AS ids
UNWIND [i IN range(0, size(ids) - 1) WHERE i < 5 OR i % 40 = 0 | ids[i]] AS id
RETURN id
