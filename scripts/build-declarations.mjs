/** The declarations of types of the library `reticula/model`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Type errors are the business of `npm run typecheck`: here they are a warning, so that a half-written file does not stop the others. */
export async function emitDeclarations(/** @type {string} */ root) {
  if (!existsSync(join(root, 'src/model/index.ts'))) return;
  const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '--build', 'src/model'], {
    cwd: root,
    stdio: 'pipe',
  });
  let output = '';
  tsc.stdout.on('data', (text) => (output += text));
  tsc.stderr.on('data', (text) => (output += text));
  const code = await new Promise((done) => tsc.on('close', done));
  if (code !== 0)
    process.stderr.write(
      `${output}build: type errors in src/model (npm run typecheck shows them all)\n`,
    );
}
