import { expect, test } from 'vitest';
import type { Names } from '../../../src/cli/actions/trace/sentences.ts';
import { tell } from '../../../src/cli/actions/trace/tell.ts';
import type { ModelEvent } from '../../../src/model/events.ts';
import { EVENT_TYPES } from '../../../src/model/events.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { directoryOf, findFirm, findNetwork } from '../../../src/cli/actions/trace/directory.ts';
import { concernsFirm, concernsNetwork } from '../../../src/cli/actions/trace/concerns.ts';

const ENGLISH: Names = {
  firm: (firm) => `firm ${firm}`,
  firms: (firms) => `firms ${firms.join(' and ')}`,
  network: () => 'Growers’ group',
};

const JOINED: ModelEvent = {
  type: 'joined',
  tick: 7,
  firm: 12,
  network: 0,
  attraction: 1.94,
  performance: 0.31,
  reputation: 0.6,
  trust: 1.01,
  risk: -0.12,
  vagueness: 1.4,
  memberTrust: 0.466,
  admission: 0.4,
};

test('a sentence says when, what, and why', () => {
  expect(tell(JOINED, ENGLISH, 'en')).toEqual({
    when: 'Year 2, quarter 3:',
    what:
      'firm 12 joined Growers’ group: attraction 1.9 (performance 0.3, reputation 0.6, trust 1.0, risk −0.1; ' +
      'a vague vision makes it 1.4 times as attractive); members’ trust in it 0.47, they ask 0.40',
  });
});

test('in French with French numbers', () => {
  const names: Names = {
    ...ENGLISH,
    firm: (firm) => `l’entreprise ${firm}`,
    network: (name) => `« ${name} »`,
  };
  const { when, what } = tell(JOINED, names, 'fr');
  expect(when).toBe('Année 2, trimestre 3 :');
  expect(what).toContain('l’entreprise 12 rejoint « 0 » : attrait 1,9');
  expect(what).toContain('risque −0,1');
});

test('what is clear is not called vague, and the set-up has no quarter', () => {
  expect(tell({ ...JOINED, vagueness: 1 }, ENGLISH, 'en').what).not.toContain('vague');
  expect(tell({ ...JOINED, tick: 0 }, ENGLISH, 'en').when).toBe('At the start:');
  expect(tell({ ...JOINED, tick: 4 }, ENGLISH, 'en').when).toBe('Year 1, quarter 4:');
  expect(tell({ ...JOINED, tick: 5 }, ENGLISH, 'en').when).toBe('Year 2, quarter 1:');
});

const events: ModelEvent[] = [];
const { world } = simulate(
  {
    networks: [
      { name: 'Alpha', type: 'grouping', founders: 7 },
      { name: 'Beta', type: 'cooperative', founders: 9 },
    ],
    firms: [{ name: 'Argan \u001b[31mSA' }],
    parameters: { trust: { initial: 0.4 } },
  },
  { seed: 'trace', replicate: 0 },
  80,
  { event: (event) => void events.push(event) },
);

test('everything that happens in a world can be told in both languages, without holes', () => {
  const told = new Set(events.map(({ type }) => type));
  expect([...told].sort()).toEqual([...EVENT_TYPES].sort());
  for (const language of ['en', 'fr'] as const) {
    const names = directoryOf(world, language);
    for (const event of events) {
      const { what } = tell(event, names, language);
      expect(what).not.toMatch(/undefined|NaN|null|\[object|\p{Cc}/u);
      expect(language === 'fr' && /\bhub\b/.test(what)).toBe(false);
    }
  }
});

test('firms and networks are found by number and by name', () => {
  const names = directoryOf(world, 'en');
  expect(findFirm(names, '12', 'en')).toBe(12);
  expect(findFirm(names, 'Argan \u001b[31mSA', 'en')).toBe(0);
  expect(names.firm(0)).toBe('Argan �[31mSA');
  expect(findNetwork(names, 'alpha', 'en')).toBe(0);
  expect(() => findNetwork(names, 'Alpa', 'en')).toThrow('did you mean Alpha?');
  expect(() => findFirm(names, '60', 'en')).toThrow('numbered from 0 to 59');
});

test('an event concerns everyone who had a part in it', () => {
  const project = events.find((event) => event.type === 'projectCompleted');
  expect(project?.team.every((firm) => concernsFirm(firm)(project))).toBe(true);
  for (const event of events) {
    const network = event.network;
    expect(concernsNetwork(network)(event)).toBe(true);
    expect(concernsNetwork(network + 1)(event)).toBe(false);
  }
});

test('French contracts « de » and « les »', () => {
  const names = directoryOf(world, 'fr');
  for (const event of events) expect(tell(event, names, 'fr').what).not.toMatch(/\bde les?\b/);
});
