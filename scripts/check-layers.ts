// Runs the dependency rules and makes sure that they saw the code: a run over no modules would pass too.
import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';
import { layerRules } from './layer-rules.ts';

const { options, ...ruleSet } = layerRules;
const { output } = await cruise(['src', 'bin'], { ...options, validate: true, ruleSet }, undefined, {
  tsConfig: extractTypeScript('tsconfig.json'),
});
const { summary, modules } = output as ICruiseResult;

for (const { from, to, rule } of summary.violations)
  process.stderr.write(`${rule.severity} ${rule.name}: ${from} → ${to}\n`);

const files = readdirSync('src', { recursive: true }).filter((name) => String(name).endsWith('.ts')).length;
const seen = modules.filter(({ source }) => source.startsWith('src/')).length;
if (seen < files) process.stderr.write(`only ${seen} of ${files} modules were seen\n`);
process.stdout.write(`layers: ${seen} modules, ${summary.violations.length} violations\n`);
process.exitCode = summary.violations.length > 0 || seen < files ? 1 : 0;
