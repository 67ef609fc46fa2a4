import type { FindingRecord, FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import { describeCounts } from '../../../analysis/appraisal/tell/counts.ts';
import { describeNeeded } from '../../../analysis/appraisal/tell/needed.ts';
import { outcomesOf } from '../../../analysis/appraisal/tell/outcomes-of.ts';
import type { Told } from '../../../analysis/appraisal/tell/outcomes-of.ts';
import {
  describeAblation,
  describeSection,
  KINDS,
  originOf,
  VERDICTS,
} from '../../../analysis/appraisal/tell/verdict-words.ts';
import {
  describeGap,
  describeRequirement,
  writeEffect,
  writeP,
  writeUnit,
} from '../../../analysis/appraisal/tell/write-outcome.ts';
import { writeAllRemoved } from '../../../analysis/appraisal/tell/write-removed.ts';
import type { Finding } from '../../../analysis/findings/declare.ts';
import { writeDecimal, decimalsFor } from '../../../analysis/write-number.ts';
import { CAUTIONS } from '../../../analysis/cautions.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Row } from '../../layout.ts';
import { writeCount } from '../../numbers.ts';
import { recordOf } from '../../../report/findings/beyond.ts';
import type { Beyond } from '../../../report/findings/beyond.ts';
import { commandLine } from '../../program.ts';
import type { Terminal } from '../../terminal.ts';
import { beyondRows } from './beyond/beyond-rows.ts';
import { verdictStyle } from './verdict-style.ts';

/** What stands first is what a reader must not overlook. */
const ORDER: readonly FindingRecord['verdict'][] = ['fails', 'undecided', 'holds'];

/**
 * Every finding, those that are not reproduced first, then the fragile; how many, and the cautions.
 * @param options those that were typed and that another command needs to compute the same
 */
export function printFindings(
  findings: readonly Finding[],
  record: FindingsRecord,
  beyond: Beyond,
  terminal: Terminal,
  options: readonly string[],
): void {
  const { print, language, columns, colors } = terminal;
  print(`${paragraph(TEXTS.head[language](record), columns)}\n`);
  const shares = new Map(
    recordOf(beyond.reach)?.reach.map(({ finding, share }) => [finding, share]),
  );
  // Of those with one verdict the fragile come first.
  const ordered = [...record.findings].sort(
    (a, b) => (shares.get(a.id) ?? 1) - (shares.get(b.id) ?? 1),
  );
  for (const verdict of ORDER) {
    for (const found of ordered.filter((one) => one.verdict === verdict)) {
      const finding = findings.find(({ id }) => id === found.id);
      if (finding === undefined) continue;
      printHeading(finding, found, terminal);
      const rows = [
        ...rowsOf(finding, found, terminal),
        ...beyondRows(finding, found, beyond, language),
      ];
      print(`${definitions(rows, columns, colors.dim)}\n`);
    }
  }
  printCounts(record, beyond, terminal, options);
}

/** Id and verdict, section and kind, then the claim. */
export function printHeading(finding: Finding, found: FindingRecord, terminal: Terminal): void {
  const { print, language, columns, colors } = terminal;
  const verdict = verdictStyle(found.verdict, terminal)(VERDICTS[found.verdict][language]);
  const place = [describeSection(found)[language], KINDS[found.kind][language]].join(' · ');
  print(`${colors.bold(found.id)} – ${verdict}`);
  print(colors.dim(paragraph(place, columns, 2)));
  print(paragraph(finding.claim[language], columns, 2));
}

function rowsOf(finding: Finding, found: FindingRecord, { language }: Terminal): Row[] {
  const told = outcomesOf(finding, found);
  const rows: Row[] = [
    [TEXTS.effect[language], effectOf(told, found, language)],
    ...missedRows(told, language),
    ...decideRows(found, language),
    [TEXTS.ablation[language], ablationOf(found, language)],
    [TEXTS.origin[language], originOf(found)[language]],
  ];
  return rows;
}

function effectOf(
  [first]: readonly Told[],
  found: FindingRecord,
  language: Terminal['language'],
): string {
  if (first === undefined) return '–';
  const { condition } = first;
  const number = (value: number | null, decimals: number) =>
    writeDecimal(value ?? NaN, { decimals }, language);
  const parts = [
    writeEffect(first, language) + writeUnit(condition, language),
    ...(found.standardised === null
      ? []
      : [TEXTS.standardised[language](number(found.standardised, 2))]),
    TEXTS.holm[language](writeP(found.pAdjusted, language)),
    writeCount(found.replicates, TEXTS.replicate[language], TEXTS.replicates[language], language),
    ...(found.detectable === null || found.detectable === 0
      ? []
      : [TEXTS.detectable[language](number(found.detectable, decimalsFor(found.detectable)))]),
  ];
  return `${parts.join(', ')}`;
}

/** What a finding that is not reproduced misses, and by how much. */
function missedRows(told: readonly Told[], language: Terminal['language']): Row[] {
  return told
    .filter(({ outcome: { role, status } }) => role !== 'also' && status !== 'holds')
    .map((one) => {
      const { condition, outcome } = one;
      const label = TEXTS[outcome.status === 'fails' ? 'missed' : 'open'][language];
      const found = TEXTS.found[language](
        condition.states[language],
        writeEffect(one, language),
        describeRequirement(condition, language),
        describeGap(one, language),
      );
      return [label, found] as const;
    });
}

function decideRows(found: FindingRecord, language: Terminal['language']): Row[] {
  if (found.verdict !== 'undecided') return [];
  return [[TEXTS.toDecide[language], describeNeeded(found.needed)[language]]];
}

function ablationOf(found: FindingRecord, language: Terminal['language']): string {
  const { ablationDetail } = found;
  const { removed } = ablationDetail;
  const isTold = removed.length > 0 && removed[0] !== null;
  const shares = isTold ? ` (${writeAllRemoved(removed, language)})` : '';
  return describeAblation(found)[language] + shares;
}

/**
 * How many are reproduced, how many of these only because something was chosen for it; cautions.
 * @param legend what the abbreviations shown above mean
 */
export function printSums(
  { findings, replicates }: FindingsRecord,
  legend: readonly string[],
  terminal: Terminal,
): void {
  const { print, language, columns, colors } = terminal;
  print(colors.bold(paragraph(describeCounts(findings)[language], columns)));
  if (replicates < FEW_REPLICATES)
    print(`\n${paragraph(TEXTS.few[language](replicates), columns)}`);
  const told = legend.filter((text) => text !== '').join(' ');
  print(`\n${colors.dim(paragraph(told, columns))}`);
  const cautions = CAUTIONS.slice(0, 3).map((caution) => caution[language]);
  print(`\n${paragraph(cautions.join(' '), columns)}`);
}

/** What the abbreviations of the table mean, and where reach and rivals come from. */
function legendOf(beyond: Beyond, language: Terminal['language']): string[] {
  const { standardised, p, detectable } = TEXTS.abbreviations[language];
  const tried = recordOf(beyond.rivals);
  const lost = tried ? TEXTS.rivals[language](tried.replicates) : '';
  return [standardised, p, detectable, legendOfReach(beyond, language), lost].concat(
    tellMissing(beyond, language),
  );
}

/** The same for findings told one by one, which show fewer numbers and rivals by name. */
export function legendOfOne(beyond: Beyond, language: Terminal['language']): string[] {
  const tried = recordOf(beyond.rivals);
  const rivals = tried ? TEXTS.rivalRules[language](tried.replicates) : '';
  return [
    TEXTS.abbreviations[language].p,
    legendOfReach(beyond, language),
    rivals,
    ...tellMissing(beyond, language),
  ];
}

function legendOfReach({ reach }: Beyond, language: Terminal['language']): string {
  const found = recordOf(reach);
  return found ? TEXTS.reach[language](found.points, found.replicates) : '';
}

/** Why reach and rivals are not told, once where it is the same for both. */
function tellMissing({ reach, rivals }: Beyond, language: Terminal['language']): string[] {
  const why = [reach, rivals].map((one) => ('missing' in one ? one.missing[language] : undefined));
  if (why[0] !== undefined && why[0] === why[1])
    return [`${TEXTS.bothMissing[language]} ${why[0]}`];
  const names = [TEXTS.reachMissing[language], TEXTS.rivalsMissing[language]];
  return why.flatMap((text, at) => (text === undefined ? [] : [`${names[at]} ${text}`]));
}

/** The same, and how to learn more of one. */
function printCounts(
  record: FindingsRecord,
  beyond: Beyond,
  terminal: Terminal,
  options: readonly string[],
): void {
  const { print, language, columns, colors } = terminal;
  printSums(record, legendOf(beyond, terminal.language), terminal);
  const [first] = record.findings;
  if (first === undefined) return;
  const command = commandLine('findings', first.id, '--explain', ...options);
  print(`\n${definitions([[TEXTS.explain[language], command]], columns, colors.dim)}`);
}

/** With fewer, verdicts near their threshold change from seed to seed. */
const FEW_REPLICATES = 30;

const TEXTS = {
  few: {
    en: (replicates: number) =>
      `With ${replicates} replicates a verdict near its threshold may be chance: the published table has 100.`,
    fr: (replicates: number) =>
      `Avec ${replicates} répétitions, un verdict proche de son seuil peut tenir au hasard\u00a0: le tableau publié en compte 100.`,
  },
  head: {
    en: ({ findings, modelVersion, replicates, seed, world }: FindingsRecord) =>
      `The study’s claims in the model (version ${modelVersion}): ${findings.length} tried in the world ${world}, ${replicates} replicates, seed ${seed}.`,
    fr: ({ findings, modelVersion, replicates, seed, world }: FindingsRecord) =>
      `Les affirmations de l’étude dans le modèle (version ${modelVersion})\u00a0: ${findings.length} mises à l’épreuve dans le monde ${world}, ${replicates} répétitions, graine ${seed}.`,
  },
  abbreviations: {
    en: {
      standardised:
        'Standardised: mean of the paired differences by their standard deviation (dz).',
      p: 'p: of the claim as a whole, adjusted for all findings tried together (Holm).',
      detectable: 'Smallest detectable: with power 0.8 at the level 0.05.',
    },
    fr: {
      standardised:
        'Standardisé\u00a0: moyenne des différences appariées divisée par leur écart type (dz).',
      p: 'p\u00a0: celui de l’affirmation entière, corrigé pour tous les résultats éprouvés ensemble (Holm).',
      detectable: 'Plus petit effet détectable\u00a0: avec une puissance de 0,8 au seuil de 0,05.',
    },
  },
  reach: {
    en: (points: number, replicates: number) =>
      `Reach: share of ${points} points of the plausible parameters, ${replicates} replicates at each, with a 95% interval; fragile: the interval lies below one half.`,
    fr: (points: number, replicates: number) =>
      `Portée\u00a0: part de ${points} points des paramètres plausibles, ${replicates} répétitions en chacun, avec un intervalle à 95\u00a0%\u00a0; fragile\u00a0: l’intervalle est en deçà de la moitié.`,
  },
  rivals: {
    en: (replicates: number) =>
      `Lost under: rival rules (${replicates} replicates) under which it is no longer reproduced because an effect changed clearly.`,
    fr: (replicates: number) =>
      `Perdu sous\u00a0: règles rivales (${replicates} répétitions) sous lesquelles il n’est plus reproduit parce qu’un effet a nettement changé.`,
  },
  rivalRules: {
    en: (replicates: number) =>
      `Rival rules: those under which it is no longer reproduced (${replicates} replicates), each with the effect there and its change (95% interval; × is a ratio).`,
    fr: (replicates: number) =>
      `Règles rivales\u00a0: celles sous lesquelles il n’est plus reproduit (${replicates} répétitions), chacune avec l’effet obtenu et sa variation (intervalle à 95\u00a0%\u00a0; × désigne un rapport).`,
  },
  reachMissing: { en: 'Reach:', fr: 'Portée\u00a0:' },
  rivalsMissing: { en: 'Rival rules:', fr: 'Règles rivales\u00a0:' },
  bothMissing: { en: 'Reach and rival rules:', fr: 'Portée et règles rivales\u00a0:' },
  effect: { en: 'Effect', fr: 'Effet' },
  missed: { en: 'Not met', fr: 'Non remplie' },
  open: { en: 'Open', fr: 'Ouverte' },
  toDecide: { en: 'To decide', fr: 'Pour trancher' },
  ablation: { en: 'Ablation', fr: 'Ablation' },
  origin: { en: 'Origin', fr: 'Origine' },
  explain: { en: 'More', fr: 'Plus' },
  standardised: {
    en: (value: string) => `standardised ${value}`,
    fr: (value: string) => `standardisé ${value}`,
  },
  holm: { en: (p: string) => `${p} (Holm)`, fr: (p: string) => `${p} (Holm)` },
  replicate: { en: 'replicate', fr: 'répétition' },
  replicates: { en: 'replicates', fr: 'répétitions' },
  detectable: {
    en: (value: string) => `smallest detectable ${value}`,
    fr: (value: string) => `plus petit effet détectable ${value}`,
  },
  found: {
    en: (states: string, found: string, required: string, gap: string) =>
      `${states}. Found ${found}; required: ${required}. That is: ${gap}.`,
    fr: (states: string, found: string, required: string, gap: string) =>
      `${states}. Trouvé\u00a0: ${found}\u00a0; requis\u00a0: ${required}. Soit\u00a0: ${gap}.`,
  },
};
