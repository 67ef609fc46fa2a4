import type { WorldInput } from '../../../model/input.ts';
import type { Parameters, ParameterPath } from '../../../model/parameters.ts';
import { placeFirms } from '../../../model/placement.ts';
import type { Text } from '../../../model/text.ts';
import { writeNumber } from '../../../model/text.ts';
import { LAST_NETWORK_ID, networkSettings, parametersAt } from '../../../model/world.ts';
import { isValue } from '../placed.ts';
import type { Draft, Report } from './draft.ts';
import { inputsOver } from './points.ts';

/** Parameters on which it depends whether a world can exist. */
export const POPULATION_PATHS: readonly ParameterPath[] = [
  'population.firms',
  'population.territories',
  'population.sectors',
  'network.minimumSize',
];

/** Pairs of firms in a territory; each takes about 50 bytes, and territories may come one by one. */
const MOST_PAIRS = 100_000_000;

/**
 * At every point of the sweep there are firms and territories enough for what the scenario names.
 * Of each path only the first point with a mistake is reported.
 */
export function checkPopulation({ ticks, input, sweep }: Draft, report: Report): void {
  const reported = new Set<string>();
  for (const { at, varied } of inputsOver(input, sweep, POPULATION_PATHS)) {
    const parameters = parametersAt(varied, 0);
    const reportHere: Report = (path, found, expected) => {
      if (reported.has(path)) return;
      reported.add(path);
      report(path, { en: found.en + at.en, fr: found.fr + at.fr }, expected);
    };
    const { firms } = parameters.population;
    if (firms * (ticks + 1) > LAST_NETWORK_ID) {
      reportHere('parameters.population.firms', ...sayLong(firms, ticks));
    }
    const isPossible = checkTerritories(varied, parameters, reportHere);
    checkTiedNumbers(varied, parameters, reportHere);
    checkMinimumSizes(varied, reportHere);
    if (isPossible) checkFounders(varied, parameters, reportHere);
  }
}

/** Whether firms can be placed at all. */
function checkTerritories(input: WorldInput, { population }: Parameters, report: Report): boolean {
  const { firms, territories, sectors } = population;
  let isPossible = true;
  const refuse = (path: string, found: Text, expected: Text) => {
    report(path, found, expected);
    isPossible = false;
  };
  const given = input.firms ?? [];
  if (given.length > firms) refuse('firms', ...sayMoreFirms(given.length, firms));
  if (territories > firms)
    refuse('parameters.population.territories', ...sayThin(territories, firms));
  // Evenly spread firms are the least: given places can only crowd them.
  if ((firms / territories) ** 2 > MOST_PAIRS) {
    refuse('parameters.population.firms', ...sayCrowded(firms, territories));
  }
  given.forEach(({ territory, sector }, index) => {
    const at = `firms[${index}]`;
    if ((territory ?? 0) >= territories)
      refuse(`${at}.territory`, ...sayBeyond(territory, territories));
    if ((sector ?? 0) >= sectors) report(`${at}.sector`, ...sayBeyond(sector, sectors));
  });
  input.networks?.forEach(({ territory }, index) => {
    if (typeof territory !== 'number' || territory < territories) return;
    refuse(`networks[${index}].territory`, ...sayBeyond(territory, territories));
  });
  return isPossible;
}

function checkTiedNumbers(input: WorldInput, { population }: Parameters, report: Report): void {
  input.ties?.forEach(({ from, to }, index) => {
    for (const [key, end] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (typeof end !== 'number' || end < population.firms) continue;
      report(`ties[${index}].${key}`, ...sayBeyond(end, population.firms));
    }
  });
}

function checkMinimumSizes(input: WorldInput, report: Report): void {
  input.networks?.forEach(({ type, founders, parameters }, index) => {
    const { minimumSize } = networkSettings(input, 0, type, parameters);
    const count = typeof founders === 'number' ? founders : founders.length;
    if (count < minimumSize)
      report(`networks[${index}].founders`, ...sayTooFew(count, minimumSize));
  });
}

/** Networks of a territory share its firms. */
function checkFounders(input: WorldInput, { population }: Parameters, report: Report): void {
  const networks = input.networks ?? [];
  if (networks.length === 0) return;
  const numbers = new Map(input.firms?.map(({ name }, number) => [name, number]));
  placeFirms(input, population).forEach((here, place) => {
    let room = here.length;
    networks.forEach(({ founders, territory = 0 }, index) => {
      if (territory !== 'each' && territory !== place) return;
      const path = `networks[${index}].founders`;
      const count = typeof founders === 'number' ? founders : founders.length;
      if (count > room) report(path, ...sayNoRoom(count, room, here.length, place));
      room = Math.max(0, room - count);
      if (typeof founders === 'number') return;
      const inhabitants = new Set(here);
      founders.forEach((name, position) => {
        const number = numbers.get(name);
        if (number === undefined || inhabitants.has(number)) return;
        report(`${path}[${position}]`, isValue(name, true), sayOfTerritory(place));
      });
    });
  });
}

type Complaint = readonly [found: Text, expected: Text];

function sayMoreFirms(given: number, firms: number): Complaint {
  return [
    { en: `lists ${given} firms`, fr: `énumère ${given} entreprises` },
    {
      en: `at most population.firms, which is ${firms}`,
      fr: `au plus population.firms, qui vaut ${firms}`,
    },
  ];
}

function sayThin(territories: number, firms: number): Complaint {
  return [
    isValue(`${territories}`),
    { en: `at most ${firms}, one for each firm`, fr: `au plus ${firms}, un par entreprise` },
  ];
}

function sayCrowded(firms: number, territories: number): Complaint {
  const [all, places] = [writeNumber(firms), writeNumber(territories)];
  return [
    {
      en: `puts ${all.en} firms into ${places.en} territories`,
      fr: `place ${all.fr} entreprises dans ${places.fr} territoires`,
    },
    {
      en: 'more territories: firms of a territory all know each other, which takes memory',
      fr: 'plus de territoires\u00a0: les entreprises d’un territoire se connaissent toutes, ce qui prend de la mémoire',
    },
  ];
}

function sayLong(firms: number, ticks: number): Complaint {
  const [all, long] = [writeNumber(firms), writeNumber(ticks)];
  const most = writeNumber(Math.floor(LAST_NETWORK_ID / firms) - 1);
  return [
    {
      en: `follows ${all.en} firms for ${long.en} ticks`,
      fr: `suit ${all.fr} entreprises pendant ${long.fr} trimestres`,
    },
    {
      en: `at most ${most.en} ticks for so many firms, else the numbers of networks run out`,
      fr: `au plus ${most.fr} trimestres pour autant d’entreprises, sinon les numéros de réseaux viennent à manquer`,
    },
  ];
}

function sayBeyond(given: number | undefined, count: number): Complaint {
  return [
    isValue(`${given}`),
    { en: `a number from 0 to ${count - 1}`, fr: `un nombre de 0 à ${count - 1}` },
  ];
}

function sayTooFew(count: number, minimum: number): Complaint {
  return [
    { en: `makes ${count} founders`, fr: `donne ${count} fondateurs` },
    {
      en: `at least the minimum size of the network, ${minimum}`,
      fr: `au moins la taille minimale du réseau, ${minimum}`,
    },
  ];
}

function sayNoRoom(count: number, room: number, firms: number, place: number): Complaint {
  return [
    { en: `makes ${count} founders`, fr: `donne ${count} fondateurs` },
    {
      en: `at most ${room}, the firms still free of the ${firms} of territory ${place}`,
      fr: `au plus ${room}, les entreprises encore libres sur les ${firms} du territoire ${place}`,
    },
  ];
}

function sayOfTerritory(place: number): Text {
  return {
    en: `a firm of territory ${place}`,
    fr: `une entreprise du territoire ${place}`,
  };
}
