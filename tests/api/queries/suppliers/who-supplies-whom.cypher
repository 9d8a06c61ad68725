MATCH (customer:Company)
WHERE EXISTS { (:Company)-[:SUPPLIES]->(customer) }
WITH customer ORDER BY customer.id
RETURN collect({
  id: customer.id,
  name: customer.name,
  suppliersConnection: {
    edges: COLLECT {
      MATCH (supplier:Company)-[supplies:SUPPLIES]->(customer)
      RETURN {
        node: {id: supplier.id, name: supplier.name},
        properties: {product: supplies.product, share: supplies.share, modality: supplies.modality}
      } AS edge ORDER BY supplier.id
    }
  }
}) AS answer
