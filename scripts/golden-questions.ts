import { readdirSync, readFileSync } from 'node:fs';

/** A golden question as its file says it. */
export interface Question {
  readonly chinese: string;
  readonly english: string;
  /** The short answer, for people. */
  readonly answer: string;
}

/** What analysts do, in the order of the page: folders of tests/api/queries with their headings. */
const groups = {
  suppliers: 'Suppliers 供应',
  projects: 'Projects 项目',
  partners: 'Partners 合作',
  gaps: 'Gaps 缺口',
  figures: 'Figures 数据',
  regions: 'Regions 地区',
  'both-documents': 'Both documents 两篇文献',
};

const folder = 'tests/api/queries';
const heading = /^# (?<chinese>.+？) (?<english>.+\?)\n# Answer: (?<answer>.+)\n/u;

/**
 * Reads the question in both languages from the first comment line of a query, and the short answer from the second.
 *
 * @throws {Error} Where the file does not begin so.
 * @example questionOf('# 谁供应谁？ Who supplies whom?\n# Answer: 太钢 supplies 吉利\n{ … }').english // 'Who supplies whom?'
 */
export const questionOf = (query: string): Question => {
  const { chinese, english, answer } = heading.exec(query)?.groups ?? {};
  if (chinese === undefined || english === undefined || answer === undefined)
    throw new Error('a golden query begins with “# 问题？ Question?” and “# Answer: …”');
  return { chinese, english, answer };
};

/** Names of the questions of a group, in order. */
const namesOf = (group: string): string[] =>
  readdirSync(`${folder}/${group}`)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .toSorted();

const link = (group: string, name: string, ending: string, words: string): string =>
  `[${words}](../${folder}/${group}/${name}.${ending})`;

const row = (group: string, name: string): string => {
  const { chinese, english, answer } = questionOf(readFileSync(`${folder}/${group}/${name}.graphql`, 'utf8'));
  const files = [
    link(group, name, 'graphql', 'GraphQL'),
    link(group, name, 'cypher', 'Cypher'),
    link(group, name, 'json', 'answer'),
  ];
  return `| ${chinese} | ${english} | ${answer} | ${files.join(' · ')} |`;
};

/** docs/golden-questions.md: every golden question by group, with its short answer and its files. */
export const goldenQuestionsPage = (): string => {
  const unknown = readdirSync(folder).filter((group) => !(group in groups));
  if (unknown.length > 0)
    throw new Error(`${folder}: no heading for ${unknown.join(', ')} in scripts/golden-questions.ts`);
  const sections = Object.entries(groups).map(([group, title]) => ({
    title,
    rows: namesOf(group).map((name) => row(group, name)),
  }));
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    '# Golden questions 标准问题',
    '',
    '<!-- Written by npm run generate from the queries. -->',
    '',
    `${count} questions that analysts ask of the two documents. The answers were derived by reading, before a query was run; a test asks each`,
    'in GraphQL and in Cypher and compares both with the file. Answers hold pointers; quotations are compared with the raw text where it is at hand.',
    'What no document says is not in an answer: that nobody is named does not mean that there is nobody.',
    '',
    `A new one is \`${folder}/<group>/<name>.graphql\` (first the question in Chinese and English, then \`# Answer: …\`), its \`.variables.json\`, its \`.json\``,
    'written from the documents before it is run, and its `.cypher` twin; then `npm run generate`.',
    ...sections.flatMap(({ title, rows }) => [
      '',
      `## ${title}`,
      '',
      '| 问题 | question | answer | files |',
      '|---|---|---|---|',
      ...rows,
    ]),
    '',
  ].join('\n');
};
