/**
 * Writes scenarios/scenario.schema.json from the declarations of parameters, metrics and keys.
 * Run it after changing one of them; a test fails while the file is stale.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { SCHEMA_FILE } from './src/experiment/scenario/schema-file.ts';
      export { scenarioSchemaText } from './src/experiment/scenario/schema.ts';`,
    resolveDir: fileURLToPath(root),
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const { SCHEMA_FILE, scenarioSchemaText } = await import(`data:text/javascript;base64,${code}`);
const file = new URL(`scenarios/${SCHEMA_FILE}`, root);
writeFileSync(file, scenarioSchemaText());
process.stdout.write(`scenarios/${SCHEMA_FILE} is up to date\n`);
