// Parts of the network are told apart by neighbours alone, which is enough where every part has one firm.
CALL () {
  MATCH (source:Company)-[supplies:SUPPLIES {modality: 'ACTUAL'}]->(customer:Company)
  WHERE NOT EXISTS {
    (other:Company)-[:SUPPLIES {modality: 'ACTUAL', productId: supplies.productId}]->(customer) WHERE other <> source
  }
  WITH source, customer ORDER BY customer.id
  RETURN source AS company, 'SINGLE_SOURCE' AS kind, collect(customer {.id, .name}) AS dependants
  UNION
  MATCH (company:Company)
  WITH company, COLLECT { MATCH (company)-[:SUPPLIES {modality: 'ACTUAL'}]-(near) RETURN DISTINCT near ORDER BY near.id } AS near
  WHERE size(near) > 1
  WITH company, [n IN near[1..] WHERE NOT EXISTS {
    MATCH way = (n)-[:SUPPLIES*1..10 {modality: 'ACTUAL'}]-(first) WHERE first = near[0] AND NOT company IN nodes(way)
  } | n {.id, .name}] AS dependants
  WHERE size(dependants) > 0
  RETURN company, 'ARTICULATION_POINT' AS kind, dependants
}
WITH * ORDER BY size(dependants) DESC, company.id, kind
RETURN collect({
  entity: company {.id, .name}, kind: kind, dependants: dependants, dependantCount: size(dependants)
}) AS answer
