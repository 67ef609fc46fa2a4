import { expect, test } from 'vitest';
import { concernsFirm, concernsNetwork } from '../../../src/cli/actions/trace/concerns.ts';
import { directoryOf, findFirm, findNetwork } from '../../../src/cli/actions/trace/directory.ts';
import type { Traced } from '../../../src/cli/actions/trace/sentences.ts';
import { watchTrust } from '../../../src/cli/actions/trace/watch-trust.ts';
import { simulate } from '../../../src/model/simulate.ts';

const events: Traced[] = [];
const { world } = simulate(
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
    firms: [{ name: 'Argan \u001b[31mSA' }, { name: 'L’Arganier' }],
    parameters: { trust: { initial: 0.4 } },
  },
  { seed: 'trace', replicate: 0 },
  40,
  watchTrust((event) => void events.push(event)),
);

test('firms are found by number and by name', () => {
  const names = directoryOf(world, 'en');
  expect(findFirm(names, '12', 'en')).toBe(12);
  expect(findFirm(names, 'Argan \u001b[31mSA', 'en')).toBe(0);
  expect(findFirm(names, "l'arganier", 'en')).toBe(1);
  expect(names.firm(0)).toBe('Argan �[31mSA');
  expect(() => findFirm(names, '60', 'en')).toThrow('numbered from 0 to 59');
});

test.each([
  ['Growers’ group', 0],
  ["Growers' group", 0],
  ['growers‘  GROUP ', 0],
  ['Producers’ association', 1],
  ["producers' association", 1],
  ['association de PRODUCTEURS', 1],
])('the network %s is found, whatever its apostrophe and capitals', (asked, id) => {
  expect(findNetwork(directoryOf(world, 'en'), asked, 'en')).toBe(id);
});

test('a network is called by its name in the language of the reader', () => {
  expect(directoryOf(world, 'fr').network(1)).toBe('« Association de producteurs »');
  expect(directoryOf(world, 'en').network(1)).toBe("Producers' association");
});

test('an unknown network gets the nearest name and the list', () => {
  const names = directoryOf(world, 'fr');
  expect(() => findNetwork(names, "grower's group", 'fr')).toThrow(
    'vouliez-vous dire Growers’ group ?\nRéseaux : Growers’ group, Association de producteurs',
  );
  expect(() => findNetwork(names, 'qwertz', 'fr')).toThrow(/simulation\nRéseaux/);
});

test('a long list of firms is cut, but never the firm that is traced', () => {
  const numbers = [3, 5, 7, 9, 11, 13];
  const { firms } = directoryOf(world, 'en');
  expect(firms(numbers)).toBe('firms 3, 5, 7, 9, 11 and 13');
  expect(firms(numbers, undefined, 5)).toBe('firms 3, 5, 7, 9, 11 and 13');
  expect(firms(numbers, undefined, 3)).toBe('firms 3, 5, 7 and 3 others');
  const notes = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(directoryOf(world, 'en', 11).firms(numbers, notes, 3)).toBe(
    'firms 3 (a), 5 (b), 11 (e) and 3 others',
  );
  expect(directoryOf(world, 'en', 5).firms(numbers, notes, 2)).toBe(
    'firms 3 (a), 5 (b) and 4 others',
  );
  expect(directoryOf(world, 'fr').firms([4])).toBe('l’entreprise 4');
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
