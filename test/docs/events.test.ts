import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ModelEvent } from '../../src/model/events.ts';
import { EVENT_TYPES } from '../../src/model/events.ts';
import { simulate } from '../../src/model/simulate.ts';

const events: ModelEvent[] = [];
simulate(
  {
    networks: [
      { name: 'A', type: 'grouping', founders: 8 },
      { name: 'B', type: 'cooperative', founders: 12 },
    ],
    parameters: { elections: { review: 'within' }, founding: { rate: 0.05 } },
  },
  { seed: 'fields', replicate: 0 },
  60,
  { event: (event) => void events.push(event) },
);

/** Fields by type, and by direction where a type has two, as the guide to the library lists them. */
function documented(): Map<string, string[]> {
  const guide = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8');
  const table = guide.slice(guide.indexOf('## Events'), guide.indexOf('- `elected.candidates`'));
  const found = new Map<string, string[]>();
  let type = '';
  for (const line of table.split('\n').filter((row) => row.startsWith('| '))) {
    const [, first = '', what = '', fields = ''] = line.split('|');
    type = /`(\w+)`/.exec(first)?.[1] ?? type;
    const direction = /`(up|down)`/.exec(what)?.[1];
    if (type === '') continue;
    const key = direction === undefined ? type : `${type} ${direction}`;
    found.set(key, [...fields.matchAll(/`(\w+)`/g)].map(([, field = '']) => field).sort());
  }
  return found;
}

test('the guide to the library lists every event with exactly its fields', () => {
  const told = new Map<string, string[]>();
  for (const { type, tick: _, ...fields } of events) {
    const key = 'direction' in fields ? `${type} ${fields.direction}` : type;
    told.set(key, Object.keys(fields).sort());
  }
  expect(new Set([...told.keys()].map((key) => key.split(' ')[0]))).toEqual(new Set(EVENT_TYPES));
  expect(Object.fromEntries(documented())).toEqual(Object.fromEntries(told));
});
