MATCH (o:Observation {metric: 'output_value', kind: 'ACTUAL'})-[:ABOUT]->(:Company {id: $company})
RETURN {aggregate: {
  count: {nodes: count(o)},
  node: {
    normalizedValue: {min: min(o.normalizedValue), max: max(o.normalizedValue)},
    year: {min: min(o.year), max: max(o.year)}
  }
}} AS answer
