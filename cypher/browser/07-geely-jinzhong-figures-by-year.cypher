// 07 What are the figures of Geely's Jinzhong company, year by year, with actual and target apart?
// 吉利汽车晋中公司历年数据是多少？实际与目标分列。
// Look at: comparator (> is "more than"); output, output and sales, and revenue are different measures. The document gives no figure for 2020.
MATCH (company:Company {name: '吉利汽车晋中公司'})<-[:ABOUT]-(figure:Observation)
RETURN coalesce(toString(figure.year), figure.period, 'not stated') AS time, figure.metric AS metric, figure.product AS product,
       figure.comparator AS comparator,
       CASE WHEN figure.kind = 'ACTUAL' THEN figure.value END AS actual,
       CASE WHEN figure.kind = 'PLANNED' THEN figure.value END AS planned,
       CASE WHEN figure.kind = 'TARGET' THEN figure.value END AS target,
       figure.unit AS unit, figure.basis AS basis
ORDER BY figure.year IS NULL, time, metric, figure.normalizedValue DESC
