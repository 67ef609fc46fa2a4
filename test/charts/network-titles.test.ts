import { expect, it } from 'vitest';
import { networkTitles } from '../../src/charts/network-titles.ts';
import { gridDesign } from '../support/synthetic-runs.ts';
import { resultsOver } from './fixture.ts';

const networks = {
  columns: { network: [1, 264], name: ['growers', 'F264'] },
  rows: 2,
};

it('networks are called as the scenario, the stories and the classroom page call them', () => {
  const titleOf = networkTitles({
    ...resultsOver(gridDesign({})),
    networkLabels: { growers: { en: 'Growers', fr: 'Agriculteurs' } },
    firms: { count: 60, names: [] },
    tables: { networks },
  });
  expect(titleOf(1)).toEqual({ en: 'Growers', fr: 'Agriculteurs' });
  // 264 = 60 firms · quarter 4 + firm 24.
  expect(titleOf(264)).toEqual({
    en: 'Firm 24’s network (year 1)',
    fr: 'Réseau de l’entreprise 24 (an 1)',
  });
});

it('without the table networks those of the scenario have their number', () => {
  const titleOf = networkTitles({
    ...resultsOver(gridDesign({})),
    firms: { count: 60, names: ['Argania'] },
    tables: {},
  });
  expect(titleOf(3).en).toBe('Network 3');
  expect(titleOf(300).fr).toBe('Réseau fondé par Argania (an 2)');
});
