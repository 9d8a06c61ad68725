// 12 Where does hydrogen come from in each region?
// 两地的氢从哪里来？
// Look at: coke-oven gas on the side of Jinzhong's chain, off-grid generation in Shuozhou; 氢能 and 氢气 are two products that no document equates.
MATCH (hydrogen:Product) WHERE hydrogen.name IN ['氢能', '氢气']
MATCH source = (:Product|Technology)-[:INPUT_TO]->(hydrogen)
RETURN source AS path
UNION
MATCH path = (hydrogen:Product)<-[:PRODUCES]-(:Entity)-[:LOCATED_IN]->(:Region|Park) WHERE hydrogen.name IN ['氢能', '氢气']
RETURN path
UNION
MATCH path = (hydrogen:Product)-[:IN_CHAIN]->(:IndustryChain)<-[:IN_CHAIN {modality: 'ACTUAL'}]-(:City) WHERE hydrogen.name IN ['氢能', '氢气']
RETURN path
