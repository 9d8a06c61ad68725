// Writes the files that are made from code; with --check only says which of them are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { errorsPage } from '../src/errors-page.ts';
import { jsonSchemas } from '../src/facts/json-schema.ts';
import { withPredicateTable } from '../src/facts/predicate-table.ts';
import { limitsPage } from '../src/security/limits/page.ts';
import { settingsPage } from '../src/settings-page.ts';
import { mappingSchema } from '../src/tables/mapping/json-schema.ts';
import { withMappingReference } from '../src/tables/mapping/reference.ts';
import { goldenQuestionsPage } from './golden-questions.ts';
import { licencesPage } from './licences.ts';

const files = {
  'docs/golden-questions.md': goldenQuestionsPage(),
  'docs/errors.md': errorsPage(),
  'docs/limits.md': limitsPage(),
  'docs/licences.md': licencesPage(),
  'docs/settings.md': settingsPage(),
  'docs/graph-model.md': withPredicateTable(readFileSync('docs/graph-model.md', 'utf8')),
  'docs/mapping-format.md': withMappingReference(readFileSync('docs/mapping-format.md', 'utf8')),
  'loaders/mapping.schema.json': mappingSchema(),
  ...Object.fromEntries(Object.entries(jsonSchemas()).map(([name, text]) => [`loaders/${name}`, text])),
};

const current = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const stale = Object.entries(files).filter(([file, text]) => current(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) process.stderr.write(`${file} is out of date: run npm run generate\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) {
    writeFileSync(file, text);
    process.stdout.write(`wrote ${file}\n`);
  }
}
