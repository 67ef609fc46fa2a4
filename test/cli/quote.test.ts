import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { printable } from '../../src/cli/printable.ts';
import { quote } from '../../src/cli/quote.ts';

test.each([
  'plain/name.yaml',
  "it's here",
  'a\nb',
  "a\tb'c\\x41\u202e$(id)",
  'é\u0007é',
  '$5 `id`',
])('bash takes %j for one word, and what is shown of it is the whole', (word) => {
  const quoted = quote(word);
  const taken = execFileSync('bash', ['-c', `printf %s ${quoted}`], { encoding: 'utf8' });
  expect(taken).toBe(word);
  expect(printable(quoted)).toBe(quoted);
});
