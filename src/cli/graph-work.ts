// What commands on the graph need, loaded when one of them runs: --help and check stay quick without the driver.

export { checkArchive } from '../backup/check-archive.ts';
export { exportArchive } from '../backup/export-archive.ts';
export { importArchive } from '../backup/import-archive.ts';
export { rawReader } from '../facts/raw-file.ts';
export { graphHash, graphStatus } from '../graph/status.ts';
export { formatBulkReport } from '../load/bulk/report.ts';
export { judge } from '../load/judge.ts';
export { loadRows } from '../load/load-rows.ts';
export { loadSources, previewSources } from '../load/load-sources.ts';
export { formatPreview } from '../load/preview.ts';
export { formatReport } from '../load/report.ts';
export { retract } from '../load/retract.ts';
export { rowsOf } from '../load/rows.ts';
export { formatTablePreview, formatTableReport } from '../load/table/report.ts';
export { withdraw } from '../load/withdraw.ts';
export { formatCandidate, formatQuality } from '../quality/format-report.ts';
export { readIdentities } from '../quality/identities.ts';
export { readFrom } from '../quality/read.ts';
export { readEntities } from '../quality/read-entities.ts';
export { qualityReport } from '../quality/report.ts';
export { bulkLoadTables, loadTables, previewTables } from './load-tables.ts';
export { prepareSchema } from './open-database.ts';
export { pairTables } from './open-tables.ts';
export { withGraph } from './with-graph.ts';
