// What serving needs once a database is on its way, loaded while that starts: it takes a second, which the server's process shall not wait for.
export { buildSchema, generateSchema } from '../api/schema.ts';
export { connect } from '../graph/driver.ts';
export { acknowledged } from '../graph/version-lease.ts';
export { checkedSources, loadCheckedSources } from '../load/load-sources.ts';
export { formatReport } from '../load/report.ts';
export { createLog } from '../server/log.ts';
export { databaseReadiness } from '../server/readiness.ts';
export { startServer } from '../server/server.ts';
