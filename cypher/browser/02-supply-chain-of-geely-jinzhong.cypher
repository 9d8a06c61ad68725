// 02 What does the supply chain of Geely's Jinzhong company look like, from material to vehicle?
// 吉利汽车晋中公司的供应链从材料到整车是什么样？
// Look at: SUPPLIES runs from supplier to customer; INPUT_TO runs from material to part to vehicle.
MATCH (geely:Company {name: '吉利汽车晋中公司'})
MATCH supply = (supplier:Company)-[supplies:SUPPLIES {modality: 'ACTUAL'}]->(geely)
OPTIONAL MATCH making = (supplier)-[:PRODUCES]->(:Product {id: supplies.productId})-[:INPUT_TO*1..4]->(:Product)
                        <-[:PRODUCES {modality: 'ACTUAL'}]-(geely)
RETURN supply, making
