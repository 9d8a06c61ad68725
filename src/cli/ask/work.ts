// What `ask` needs, loaded when it runs: building the API takes longer than most commands.
export { withGraph } from '../with-graph.ts';
export { asking, meaningBy } from './asking.ts';
export { csvOf } from './output/csv.ts';
export { terminalTable } from './output/terminal.ts';
export { writeXlsx } from './output/xlsx.ts';
