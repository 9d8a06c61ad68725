// 26 How are Taigang and Shuozhou related, by the shortest ways?
// 太钢与朔州市有什么关联？最短的路径有哪些？
// Look at: facts alone are steps, whichever way they run. Two that meet only in a province or a stage need not deal with each other.
MATCH path = SHORTEST 1 GROUPS (:Company {name: '太钢'})
  ((:Entity)-[fact WHERE fact.modality = 'ACTUAL']-(:Entity)){1,6}
  (:City {name: '朔州市'})
RETURN path
