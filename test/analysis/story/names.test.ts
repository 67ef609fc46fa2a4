import { expect, test } from 'vitest';
import { concernsFirm, concernsNetwork } from '../../../src/analysis/story/concerns.ts';
import { loadScenario } from '../../../src/experiment/scenario/files.ts';
import { castOf } from '../../../src/analysis/story/cast.ts';
import { namesOf } from '../../../src/analysis/story/names.ts';
import type { Traced } from '../../../src/analysis/story/sentences.ts';
import { watchTrust } from '../../../src/analysis/story/watch-trust.ts';
import { runWhole } from '../../support/run-whole.ts';

const events: Traced[] = [];
const { world } = runWhole(
  {
    networks: [
      { name: 'Growers’ group', type: 'grouping', founders: 7 },
      {
        name: "Producers' association",
        label: { en: "Producers' association", fr: 'Association de producteurs' },
        type: 'association',
        founders: 9,
      },
    ],
    firms: [{ name: 'Argan SA' }, { name: 'L’Arganier' }],
    parameters: { trust: { initial: 0.4 } },
  },
  { seed: 'trace', replicate: 0 },
  40,
  watchTrust((event) => void events.push(event)),
);

test('a network is called by its name in the language of the reader', () => {
  expect(namesOf(castOf(world), 'fr').network(1)).toBe('«\u00a0Association de producteurs\u00a0»');
  expect(namesOf(castOf(world), 'en').network(1)).toBe("Producers' association");
});

test('a network that firms founded is called by the firm that began it, and by the year', () => {
  const founded: Extract<Traced, { type: 'founded' }>[] = [];
  const loaded = loadScenario('souss-massa');
  if (!loaded.ok) throw new Error('no scenario');
  const { world: free } = runWhole(
    loaded.scenario.input,
    { seed: 'argan', replicate: 0 },
    60,
    watchTrust((event) => {
      if (event.type === 'founded' && event.initiator !== null) founded.push(event);
    }),
  );
  expect(founded.length).toBeGreaterThan(0);
  for (const { network, initiator, tick } of founded) {
    const name = namesOf(castOf(free), 'en').network(network);
    const [, firm, year] = /^Firm (\d+)’s network \(year (\d+)\)$/.exec(name) ?? [];
    expect(Number(firm)).toBe(initiator);
    expect(Number(year)).toBe(Math.ceil(tick / 4));
    expect(namesOf(castOf(free), 'fr').network(network)).toBe(
      `«\u00a0Réseau de l’entreprise ${firm} (an ${year})\u00a0»`,
    );
  }
});

test('a long list of firms is cut, but never the firm that is traced', () => {
  const numbers = [3, 5, 7, 9, 11, 13];
  const { firms } = namesOf(castOf(world), 'en');
  expect(firms(numbers)).toBe('firms 3, 5, 7, 9, 11 and 13');
  expect(firms(numbers, undefined, 5)).toBe('firms 3, 5, 7, 9, 11 and 13');
  expect(firms(numbers, undefined, 3)).toBe('firms 3, 5, 7 and 3 others');
  const notes = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(namesOf(castOf(world), 'en', 11).firms(numbers, notes, 3)).toBe(
    'firms 3 (a), 5 (b), 11 (e) and 3 others',
  );
  expect(namesOf(castOf(world), 'en', 5).firms(numbers, notes, 2)).toBe(
    'firms 3 (a), 5 (b) and 4 others',
  );
  expect(namesOf(castOf(world), 'fr').firms([4])).toBe('l’entreprise 4');
});

test('an event concerns everyone who had a part in it', () => {
  const project = events.find((event) => event.type === 'projectCompleted');
  expect(project?.team.every((firm) => concernsFirm(firm)(project))).toBe(true);
  const vote = events.find((event) => event.type === 'elected');
  expect(vote?.candidates.firm.every((firm) => concernsFirm(firm)(vote))).toBe(true);
  const founding = events.find((event) => event.type === 'founded');
  expect(founding?.founders.every((firm) => concernsFirm(firm)(founding))).toBe(true);
  const end = events.find((event) => event.type === 'dissolved');
  expect(end?.members.every((firm) => concernsFirm(firm)(end))).toBe(true);
});

test('a network is concerned by what happens in it, but not by the trust of a single firm', () => {
  for (const event of events) {
    const isOfOneFirm =
      event.type === 'trustLost' || (event.type === 'trustChanged' && event.firm !== null);
    expect(concernsNetwork(event.network)(event)).toBe(!isOfOneFirm);
    expect(concernsNetwork(event.network + 1)(event)).toBe(false);
  }
});
