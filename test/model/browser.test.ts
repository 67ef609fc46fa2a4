import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/model/index.ts';
import type { WorldInput } from '../../src/model/index.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';

const isAbsent = (await findBrowser()) === undefined;
const library = readFileSync(join(import.meta.dirname, '../../dist/model/index.js'), 'utf8');

const WORKER = `
  import { simulate } from '/model.js';
  self.onmessage = ({ data: { input, luck } }) => {
    const { stateHash, metrics } = simulate(input, luck, 40);
    self.postMessage({ stateHash, metrics: Array.from(metrics, String) });
  };`;

const INPUT: WorldInput = {
  parameters: { network: { regulation: 0.3 }, elections: { review: 'within' } },
  networks: [
    { name: 'A', type: 'cluster', founders: 7 },
    { name: 'B', type: 'cooperative', founders: 12 },
  ],
};

describe.skipIf(isAbsent)('the built model in a worker of a real browser', () => {
  test('computes the same bytes as here', async () => {
    const luck = { seed: 'argan', replicate: 3 };
    const here = simulate(INPUT, luck, 40);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const files: Record<string, string> = {
        '/model.js': library,
        '/worker.js': WORKER,
        '/': '<!doctype html><title>model</title>',
      };
      await page.route('**/*', (route) => {
        const { pathname } = new URL(route.request().url());
        const contentType = pathname === '/' ? 'text/html' : 'text/javascript';
        return route.fulfill({ body: files[pathname] ?? '', contentType });
      });
      await page.goto('http://model.test/');
      const there = await page.evaluate(
        (asked) =>
          new Promise<{ stateHash: string; metrics: string[] }>((resolve, reject) => {
            const worker = new Worker('/worker.js', { type: 'module' });
            worker.onmessage = ({ data }) => resolve(data as never);
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage(asked);
          }),
        { input: INPUT, luck },
      );
      expect(there.stateHash).toBe(here.stateHash);
      expect(there.metrics).toEqual(Array.from(here.metrics, String));
    } finally {
      await browser.close();
    }
  });
});
