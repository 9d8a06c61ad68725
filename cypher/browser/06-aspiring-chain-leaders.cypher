// 06 Who leads a chain, and who only aspires to?
// 谁是链主？谁只是争当链主？
// Look at: ASPIRED_LEADS is a hope. A leader in fact would stand with LEADS, and these documents name none.
MATCH path = (:Company)-[leads]->(:IndustryChain)
WHERE type(leads) IN ['LEADS', 'ASPIRED_LEADS']
RETURN path
