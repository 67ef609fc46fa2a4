import { expect, test } from 'vitest';
import { comparisonCommands } from '../../../src/web/share/scenario-file.ts';

test('commands of the French page make a French comparison', () => {
  const [first, second, last] = comparisonCommands('own', 'trust', 'fr');
  expect(first).toBe('npx reticula sweep own-a.yaml --replicates 100 --out world-a --lang fr');
  expect(second).toMatch(/ --out world-b --lang fr$/);
  expect(last).toBe('npx reticula compare world-a world-b --metric trust --lang fr');
  expect(comparisonCommands('own', 'trust', 'en').join()).not.toContain('--lang');
});
