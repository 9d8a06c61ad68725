MATCH (root:Entity:Company {id: $id})
CALL (root) {
  MATCH path = (root)<-[edges:SUPPLIES*1..6]-(reached:Company)
  WHERE all(edge IN edges WHERE edge.modality = 'ACTUAL')
  WITH root, reached, min(length(path)) AS tier
  WHERE reached <> root
  RETURN collect({id: reached.id, name: reached.name, tier: tier}) AS nodes,
         collect(CASE WHEN tier < 6 THEN reached END) AS near
}
CALL (root, near) {
  UNWIND near + [root] AS customer
  MATCH (customer)<-[supply:SUPPLIES {modality: 'ACTUAL'}]-(supplier:Company)
  RETURN collect({supplier: supplier.id, customer: customer.id, product: supply.product}) AS edges
}
RETURN {nodes: nodes, edges: edges} AS answer
