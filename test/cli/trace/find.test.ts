import { expect, test } from 'vitest';
import { castOf } from '../../../src/analysis/story/cast.ts';
import { findFirm, findNetwork } from '../../../src/cli/actions/trace/find.ts';
import { runWhole } from '../../support/run-whole.ts';

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
    firms: [{ name: 'Argan \u001b[31mSA' }, { name: 'L’Arganier' }],
    parameters: { trust: { initial: 0.4 } },
  },
  { seed: 'trace', replicate: 0 },
  0,
);

test('firms are found by number and by name', () => {
  const cast = castOf(world);
  expect(findFirm(cast, '12', 'en')).toBe(12);
  expect(findFirm(cast, 'Argan \u001b[31mSA', 'en')).toBe(0);
  expect(findFirm(cast, "l'arganier", 'en')).toBe(1);
  expect(() => findFirm(cast, '60', 'en')).toThrow('numbered from 0 to 59');
});

test.each([
  ['Growers’ group', 0],
  ["Growers' group", 0],
  ['growers‘  GROUP ', 0],
  ['Producers’ association', 1],
  ["producers' association", 1],
  ['association de PRODUCTEURS', 1],
])('the network %s is found, whatever its apostrophe and capitals', (asked, id) => {
  expect(findNetwork(castOf(world), asked, 'en')).toBe(id);
});

test('an unknown network gets the nearest name and the list', () => {
  const cast = castOf(world);
  expect(() => findNetwork(cast, "grower's group", 'fr')).toThrow(
    'vouliez-vous dire Growers’ group\u00a0?\nRéseaux\u00a0: Growers’ group, Association de producteurs',
  );
  expect(() => findNetwork(cast, 'qwertz', 'fr')).toThrow(/simulation\nRéseaux/);
});
