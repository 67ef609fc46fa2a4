import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './load-source.mjs';

/**
 * The scenarios that come with the program, read and checked.
 *
 * @param {string} root of the project
 * @returns {Promise<{ texts: Record<string, string>, scenarios: { name: string, title: unknown, seed: string, ticks: number, input: unknown }[] }>}
 *   their files as texts, and what the classroom page keeps of each
 */
export async function readShippedScenarios(root) {
  const folder = join(root, 'scenarios');
  const [{ parseScenario }, { textLoader }] = await Promise.all([
    loadSource('src/experiment/scenario/parse.ts'),
    loadSource('src/experiment/scenario/loader.ts'),
  ]);
  const files = readdirSync(folder).filter((name) => /\.(yaml|csv)$/.test(name));
  const texts = Object.fromEntries(
    files.map((name) => [`scenarios/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
  const shipped = Object.fromEntries(
    files
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name.slice(0, -'.yaml'.length), texts[`scenarios/${name}`] ?? '']),
  );
  const scenarios = Object.entries(shipped).map(([name, text]) => {
    const read = parseScenario(text, `scenarios/${name}.yaml`, textLoader(texts, shipped));
    if (!read.ok) throw new Error(`scenarios/${name}.yaml: ${JSON.stringify(read.mistakes)}`);
    const { title, seed, ticks, input } = read.scenario;
    return { name, title, seed, ticks, input };
  });
  return { texts, scenarios };
}
