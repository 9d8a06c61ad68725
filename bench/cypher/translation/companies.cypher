MATCH (company:Company)<-[:SUPPLIES]-()
WITH company, count(*) AS suppliers
RETURN company.id AS id ORDER BY suppliers DESC, id LIMIT 500
