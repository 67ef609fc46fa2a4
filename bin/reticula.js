#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write(
    'reticula is not built yet in this checkout. Build it with:\n\n  npm ci && npm run build\n\n',
  );
  process.exitCode = 2;
}
