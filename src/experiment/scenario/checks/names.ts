import type { FirmInput, NetworkInput, PriorTie } from '../../../model/input.ts';
import { nearestName } from '../nearest.ts';
import { isValue } from '../placed.ts';
import type { Report } from './draft.ts';

/** What goes by names in a scenario, as far as it is known: a mistake in one item leaves the others to be checked. */
export interface Named {
  readonly networks?: readonly Partial<NetworkInput>[];
  readonly firms?: readonly Partial<FirmInput>[];
  readonly ties?: readonly Partial<PriorTie>[];
}

/** Firms and networks are told apart by their names. */
export function checkUniqueNames({ networks = [], firms = [] }: Named, report: Report): void {
  const known = (...names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  // Whoever asks for a network may do so in any language.
  const ofNetworks = networks.map(({ name, label }) => known(name, label?.fr));
  checkUnique(ofNetworks, (index) => `networks[${index}].name`, report);
  const ofFirms = firms.map(({ name }) => known(name));
  checkUnique(ofFirms, (index) => `firms[${index}].name`, report);
}

function checkUnique(
  named: readonly (readonly string[])[],
  pathOf: (index: number) => string,
  report: Report,
): void {
  const seen = new Set<string>();
  named.forEach((names, index) => {
    const taken = names.find((name) => seen.has(seenAs(name)));
    if (taken !== undefined) {
      const expected = { en: 'a name not used above', fr: 'un nom pas encore utilisé' };
      report(pathOf(index), isValue(taken, true), expected);
    }
    for (const name of names) seen.add(seenAs(name));
  });
}

/** What a reader sees of a name: accents may be written in two ways, and spaces in many. */
function seenAs(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ');
}

/** Founders named one by one are firms of the scenario, each in one network. */
export function checkNamedFounders({ networks = [], firms = [] }: Named, report: Report): void {
  const isFirm = createNameTest(firms);
  const taken = new Set<string>();
  networks.forEach(({ founders, territory }, index) => {
    if (founders === undefined || typeof founders === 'number') return;
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
      if (!isFirm(name)) reportNoFirm(at, name, firms, report);
      else if (taken.has(name)) report(at, isValue(name, true), NOT_TAKEN);
      taken.add(name);
    });
  });
}

/** Prior ties join two different firms of the scenario, each pair once. */
export function checkTies({ firms = [], ties = [] }: Named, report: Report): void {
  const isFirm = createNameTest(firms);
  const numbers = new Map(firms.map(({ name }, number) => [name, number]));
  // Of a firm that may be one of those whose names are not known, the name stands for it.
  const firmOf = (end: string | number) =>
    typeof end === 'number' ? end : (numbers.get(end) ?? end);
  const seen = new Set<string>();
  ties.forEach(({ from, to }, index) => {
    const path = `ties[${index}]`;
    const ends = Object.entries({ from, to }).filter(([key, end]) => {
      if (typeof end !== 'string' || isFirm(end)) return end !== undefined;
      reportNoFirm(`${path}.${key}`, end, firms, report);
      return false;
    });
    const [a, b] = ends.map(([, end = '']) => firmOf(end));
    if (a === undefined || b === undefined) return;
    const pair = JSON.stringify([a, b].map(String).sort());
    if (a === b) report(`${path}.to`, ...SELF_TIE);
    else if (seen.has(pair)) report(path, ...TIED_TWICE);
    seen.add(pair);
  });
}

/** Whether a name is that of a firm, or may be: of some the name may not be known. */
function createNameTest(firms: readonly Partial<FirmInput>[]): (name: string) => boolean {
  const names = new Set(firms.map(({ name }) => name));
  return (name) => names.has(name) || names.has(undefined);
}

function reportNoFirm(
  path: string,
  name: string,
  firms: readonly Partial<FirmInput>[],
  report: Report,
): void {
  const names = firms.flatMap((firm) => firm.name ?? []);
  // To give the right name would give what one seems to have written.
  if (names.some((other) => seenAs(other) === seenAs(name)))
    report(path, isValue(name, true), WRITTEN_ALIKE);
  else report(path, isValue(name, true), A_FIRM, () => nearestName(name, names));
}

const A_FIRM = {
  en: 'the name of a firm given in firms',
  fr: 'le nom d’une entreprise donnée dans firms',
} as const;

const WRITTEN_ALIKE = {
  en: 'the name letter by letter as in firms: there its accents or spaces are other characters that look the same (copy it from there)',
  fr: 'le nom, lettre pour lettre, comme dans firms\u00a0: ses accents ou espaces y sont d’autres caractères de même apparence (copiez-le de là)',
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
