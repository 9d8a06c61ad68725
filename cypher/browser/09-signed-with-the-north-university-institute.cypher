// 09 Who signed with the Jinzhong institute of the North University of China?
// 哪些单位与中北大学晋中产业技术创新研究院签约？
// Look at: every signatory hangs on the agreement; the institute itself and its university stand on the other side.
MATCH (institute:ResearchInstitute {name: '中北大学晋中产业技术创新研究院'})-[:SIGNED]->(agreement:Agreement)
MATCH signing = (signatory:Entity)-[:SIGNED {modality: 'ACTUAL'}]->(agreement)<-[:SIGNED]-(institute)
OPTIONAL MATCH home = (institute)-[:PART_OF]->(:University)
RETURN signing, home
