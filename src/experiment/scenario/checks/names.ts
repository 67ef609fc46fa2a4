import { nearestName } from '../nearest.ts';
import { isValue } from '../placed.ts';
import type { Draft, Report } from './draft.ts';

/** Firms and networks are told apart by their names. */
export function checkUniqueNames({ input }: Draft, report: Report): void {
  // Whoever asks for a network may do so in any language.
  const networks = (input.networks ?? []).map(({ name, label }) => [
    name,
    ...(label ? [label.fr] : []),
  ]);
  checkUnique(networks, (index) => `networks[${index}].name`, report);
  const firms = (input.firms ?? []).map(({ name }) => [name]);
  checkUnique(firms, (index) => `firms[${index}].name`, report);
}

function checkUnique(
  named: readonly (readonly string[])[],
  pathOf: (index: number) => string,
  report: Report,
): void {
  const seen = new Set<string>();
  named.forEach((names, index) => {
    const taken = names.find((name) => seen.has(name));
    if (taken !== undefined) {
      const expected = { en: 'a name not used above', fr: 'un nom pas encore utilisé' };
      report(pathOf(index), isValue(taken, true), expected);
    }
    for (const name of names) seen.add(name);
  });
}

/** Founders named one by one are firms of the scenario, each in one network. */
export function checkNamedFounders({ input }: Draft, report: Report): void {
  const known = new Set(input.firms?.map(({ name }) => name));
  const taken = new Set<string>();
  input.networks?.forEach(({ founders, territory }, index) => {
    if (typeof founders === 'number') return;
    const path = `networks[${index}].founders`;
    if (territory === 'each') {
      report(
        path,
        {
          en: 'names firms, but territory is each',
          fr: 'nomme des entreprises, mais territory vaut each',
        },
        { en: 'a number of founders', fr: 'un nombre de fondateurs' },
      );
    }
    founders.forEach((name, position) => {
      const at = `${path}[${position}]`;
      if (!known.has(name)) report(at, isValue(name, true), A_FIRM, () => nearestName(name, known));
      else if (taken.has(name)) report(at, isValue(name, true), NOT_TAKEN);
      taken.add(name);
    });
  });
}

/** Prior ties join two different firms of the scenario, each pair once. */
export function checkTies({ input }: Draft, report: Report): void {
  const names = input.firms?.map(({ name }) => name) ?? [];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numberOf = (end: string | number) => (typeof end === 'number' ? end : numbers.get(end));
  const seen = new Set<string>();
  input.ties?.forEach(({ from, to }, index) => {
    const path = `ties[${index}]`;
    for (const [key, end] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (numberOf(end) !== undefined) continue;
      report(`${path}.${key}`, isValue(`${end}`, true), A_FIRM, () => nearestName(`${end}`, names));
    }
    const [a, b] = [numberOf(from), numberOf(to)];
    if (a === undefined || b === undefined) return;
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b) report(`${path}.to`, ...SELF_TIE);
    else if (seen.has(pair)) report(path, ...TIED_TWICE);
    seen.add(pair);
  });
}

const A_FIRM = {
  en: 'the name of a firm given in firms',
  fr: 'le nom d’une entreprise donnée dans firms',
} as const;

const NOT_TAKEN = {
  en: 'a firm that founds no other network',
  fr: 'une entreprise qui ne fonde pas d’autre réseau',
} as const;

const SELF_TIE = [
  { en: 'is the same firm as from', fr: 'est la même entreprise que from' },
  { en: 'another firm', fr: 'une autre entreprise' },
] as const;

const TIED_TWICE = [
  { en: 'joins two firms already joined above', fr: 'relie deux entreprises déjà reliées' },
  { en: 'each pair once, in either direction', fr: 'chaque paire une fois, dans un sens' },
] as const;
