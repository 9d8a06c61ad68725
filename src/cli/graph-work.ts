// What commands on the graph need, loaded when one of them runs: --help and check stay quick without the driver.
export { graphHash, graphStatus } from '../graph/status.ts';
export { retractDocument } from '../load/load-rows.ts';
export { loadSources } from '../load/load-sources.ts';
export { formatReport } from '../load/report.ts';
export { withGraph } from './with-graph.ts';
