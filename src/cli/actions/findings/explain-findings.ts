import { describeMeasure } from '../../../analysis/appraisal/describe-measure.ts';
import type {
  FindingRecord,
  FindingsRecord,
  LevelRecord,
} from '../../../analysis/appraisal/findings-record.ts';
import { ablatedOutcomesOf, outcomesOf } from '../../../analysis/appraisal/tell/outcomes-of.ts';
import type { Told } from '../../../analysis/appraisal/tell/outcomes-of.ts';
import { labelOf, plainReading } from '../../../analysis/appraisal/tell/reading.ts';
import {
  describeAblation,
  SOURCES,
  STATUSES,
} from '../../../analysis/appraisal/tell/verdict-words.ts';
import {
  describeRequirement,
  writeEffect,
  writeP,
  writeUnit,
} from '../../../analysis/appraisal/tell/write-outcome.ts';
import { writeRemoved } from '../../../analysis/appraisal/tell/write-removed.ts';
import { calibrationsOf } from '../../../analysis/findings/calibrations.ts';
import type { Arm, Finding } from '../../../analysis/findings/declare.ts';
import { decimalsFor, writeDecimal, writeInterval } from '../../../analysis/write-number.ts';
import type { ParameterOverrides } from '../../../model/index.ts';
import { givenIn } from '../../../report/parameter-differences.ts';
import { definitions, paragraph, withColon } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { drawBars } from '../../text-bars.ts';
import { writeValue } from '../describe/parameter.ts';
import { printCounts, printHeading } from './print-findings.ts';

/** Each finding at length: worlds, conditions, charts, ablation, a plain reading. */
export function explainFindings(
  findings: readonly Finding[],
  record: FindingsRecord,
  terminal: Terminal,
): void {
  for (const found of record.findings) {
    const finding = findings.find(({ id }) => id === found.id);
    if (finding === undefined) continue;
    printHeading(finding, found, terminal);
    printFacts(finding, found, record, terminal);
    printArms(finding, terminal);
    printConditions(finding, found, terminal);
    printAblation(finding, found, terminal);
    part(TEXTS.reading, terminal);
    const reading = plainReading(finding, found, terminal.language);
    terminal.print(`${paragraph(reading, terminal.columns, 2)}\n`);
  }
  printCounts(record, terminal);
}

type Language = Terminal['language'];

function part(heading: Readonly<Record<Language, string>>, terminal: Terminal): void {
  terminal.print(`\n${terminal.colors.bold(heading[terminal.language])}`);
}

function printFacts(
  finding: Finding,
  found: FindingRecord,
  { world, seed, replicates }: FindingsRecord,
  { print, language, columns, colors }: Terminal,
): void {
  const sources = finding.sources.map((source) => SOURCES[source][language]).join(', ');
  const choices = calibrationsOf(finding.id).map(({ choice, before }) =>
    [choice, before].map((text) => text?.[language] ?? '').join(' '),
  );
  const rows = [
    [TEXTS.from[language], sources],
    [TEXTS.worlds[language], TEXTS.setting[language](world, finding.ticks, replicates, seed)],
    ['', TEXTS[finding.isFrozen ? 'frozen' : 'live'][language]],
    ...(choices.length > 0 ? [[TEXTS.calibrated[language], choices.join('\n')]] : []),
    ...(finding.note ? [[TEXTS.note[language], finding.note[language]]] : []),
    [TEXTS.together[language], writeP(found.pAdjusted, language)],
  ] as [string, string][];
  print(definitions(rows, columns, colors.dim));
}

function printArms({ arms, ablation }: Finding, terminal: Terminal): void {
  part(TEXTS.arms, terminal);
  const expected = ablation.kind === 'expect' ? Object.values(ablation.arms) : [];
  for (const arm of [...Object.values(arms), ...expected]) printArm(arm, terminal);
}

function printArm(arm: Arm, { print, language, columns, colors }: Terminal): void {
  const settings = [
    ...settingsIn(arm.parameters ?? {}, language),
    ...(arm.networks === 'none' ? [TEXTS.noNetworks[language]] : []),
    ...(arm.changes ?? []).flatMap(({ tick, parameters }) =>
      settingsIn(parameters, language).map((text) => TEXTS.change[language](tick, text)),
    ),
  ];
  print(paragraph(arm.label[language], columns, 2));
  const texts = settings.length === 0 ? [TEXTS.asUsual[language]] : settings;
  for (const text of texts) print(colors.dim(paragraph(text, columns, 4)));
}

/** `Prerequisite trust (trust.initial): 0.35 instead of 0.45` */
function settingsIn(parameters: ParameterOverrides, language: Language): string[] {
  return givenIn(parameters).map(({ path, declaration, value }) => {
    const label = `${declaration.label[language]} (${path})`;
    const written = writeValue(declaration, value, language);
    const usual = writeValue(declaration, declaration.default, language);
    const text =
      written === usual ? TEXTS.usual[language](written) : TEXTS.instead[language](written, usual);
    return withColon(label, text, language);
  });
}

function printConditions(finding: Finding, found: FindingRecord, terminal: Terminal): void {
  const told = outcomesOf(finding, found);
  for (const [role, heading] of [
    ['condition', TEXTS.conditions],
    ['provided', TEXTS.provided],
    ['also', TEXTS.also],
  ] as const) {
    const some = told.filter(({ outcome }) => outcome.role === role);
    if (some.length === 0) continue;
    part(heading, terminal);
    for (const one of some) printCondition(one, terminal);
  }
  const levels = told
    .filter(({ outcome }) => outcome.role === 'condition')
    .flatMap(({ outcome }) => outcome.levels);
  printLevels(finding, levels, terminal);
}

function printCondition(told: Told, { print, language, columns, colors }: Terminal): void {
  const { condition, outcome } = told;
  print(paragraph(condition.states[language], columns, 2));
  const effect = writeEffect(told, language) + writeUnit(condition, language);
  const judged = TEXTS.judged[language](
    effect,
    describeRequirement(condition, language),
    STATUSES[outcome.status][language],
  );
  const text = outcome.role === 'also' ? effect : judged;
  print(colors.dim(paragraph(text, columns, 4)));
}

/** Bars of the arms, a set for each measure. */
function printLevels(finding: Finding, levels: readonly LevelRecord[], terminal: Terminal): void {
  if (levels.length === 0) return;
  const { print, language, columns, colors } = terminal;
  part(TEXTS.levels, terminal);
  for (const [name, group] of groupByMeasure(levels)) {
    print(paragraph(name(language), columns, 2));
    const bars = group.map((level) => ({
      label: labelOf(finding, level.arm, language),
      value: level.mean,
      written: colors.dim(writeLevelRecord(level, language)),
    }));
    print(drawBars(bars, 4));
  }
}

function groupByMeasure(levels: readonly LevelRecord[]) {
  const groups = new Map<string, LevelRecord[]>();
  for (const level of levels) {
    const key = JSON.stringify(level.measure);
    const group = groups.get(key) ?? [];
    if (!group.some(({ arm }) => arm === level.arm)) groups.set(key, [...group, level]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const name = (language: Language) =>
      first === undefined ? '' : describeMeasure(first.measure)[language];
    return [name, group] as const;
  });
}

function writeLevelRecord({ mean, interval }: LevelRecord, language: Language): string {
  const [low, high] = interval.map((end) => end ?? NaN) as [number, number];
  const decimals = decimalsFor((high - low) / 2);
  return `${writeDecimal(mean ?? NaN, { decimals }, language)} ${writeInterval(low, high, { decimals }, language)}`;
}

function printAblation(finding: Finding, found: FindingRecord, terminal: Terminal): void {
  const { print, language, columns, colors } = terminal;
  const { ablation } = finding;
  part(TEXTS.ablation, terminal);
  print(
    paragraph(
      `${ablation.how[language]} ${capitalised(describeAblation(found)[language])}.`,
      columns,
      2,
    ),
  );
  if (ablation.kind === 'own') return;
  if (ablation.kind === 'remove') {
    const settings = settingsIn(ablation.parameters, language);
    for (const text of settings) print(colors.dim(paragraph(text, columns, 4)));
  }
  const ablated = ablatedOutcomesOf(finding, found);
  if (ablation.kind === 'expect') {
    for (const told of ablated) printCondition(told, terminal);
    return;
  }
  const told = outcomesOf(finding, found);
  const { removed, parts } = found.ablationDetail;
  ablated.forEach((without, k) => {
    const complete = told[(ablation.from ?? [0])[k] ?? 0];
    if (complete === undefined) return;
    print(paragraph(without.condition.states[language], columns, 2));
    const bars = [
      {
        label: TEXTS.complete[language],
        value: complete.outcome.raw,
        written: writeEffect(complete, language),
      },
      {
        label: TEXTS.without[language],
        value: without.outcome.raw,
        written: `${writeEffect(without, language)} ${writeRemoved(removed[k] ?? null, language)}`,
      },
    ];
    print(drawBars(bars, 4));
  });
  if (parts.length === 0) return;
  print(paragraph(TEXTS.parts[language], columns, 2));
  const bars = parts.map((one, index) => ({
    label: ablation.parts?.[index]?.label[language] ?? '',
    value: one.outcome.raw,
    written: writeRemoved(one.removed, language),
  }));
  print(drawBars(bars, 4));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TEXTS = {
  from: { en: 'From', fr: 'Origine' },
  worlds: { en: 'Worlds', fr: 'Mondes' },
  setting: {
    en: (world: string, ticks: number, replicates: number, seed: string) =>
      `${world}, ${ticks} quarters, ${replicates} replicates that share their luck, seed ${seed}`,
    fr: (world: string, ticks: number, replicates: number, seed: string) =>
      `${world}, ${ticks} trimestres, ${replicates} répétitions au même hasard, graine ${seed}`,
  },
  frozen: {
    en: 'nobody joins, leaves, founds or is elected',
    fr: 'personne n’adhère, ne part, ne fonde ni n’est élu',
  },
  live: {
    en: 'firms join, leave and found; hubs are elected',
    fr: 'des entreprises adhèrent, partent et fondent ; les dirigeants sont élus',
  },
  calibrated: { en: 'Calibrated', fr: 'Calibré' },
  note: { en: 'Note', fr: 'Note' },
  together: { en: 'All together (Holm)', fr: 'Tous ensemble (Holm)' },
  arms: { en: 'What is compared', fr: 'Ce qui est comparé' },
  asUsual: { en: 'as the world is', fr: 'le monde tel qu’il est' },
  noNetworks: { en: 'no network at the start', fr: 'aucun réseau au départ' },
  change: {
    en: (tick: number, text: string) => `from quarter ${tick} on: ${text}`,
    fr: (tick: number, text: string) => `à partir du trimestre ${tick} : ${text}`,
  },
  usual: {
    en: (value: string) => `${value}, as usual`,
    fr: (value: string) => `${value}, comme d’habitude`,
  },
  instead: {
    en: (value: string, usual: string) => `${value} instead of ${usual}`,
    fr: (value: string, usual: string) => `${value} au lieu de ${usual}`,
  },
  conditions: { en: 'What must hold', fr: 'Ce qui doit être vérifié' },
  provided: { en: 'What is presupposed', fr: 'Ce qui est présupposé' },
  also: { en: 'Told beside, not judged', fr: 'À titre d’information, sans jugement' },
  judged: {
    en: (effect: string, required: string, status: string) =>
      `${effect}; required: ${required} – ${status}`,
    fr: (effect: string, required: string, status: string) =>
      `${effect} ; requis : ${required} – ${status}`,
  },
  levels: {
    en: 'The worlds, mean and 95 % interval',
    fr: 'Les mondes, moyenne et intervalle à 95 %',
  },
  ablation: { en: 'Without the mechanism', fr: 'Sans le mécanisme' },
  complete: { en: 'complete', fr: 'complet' },
  without: { en: 'without it', fr: 'sans lui' },
  parts: {
    en: 'One part at a time taken out (effect that is left):',
    fr: 'Une partie retirée à la fois (effet restant) :',
  },
  reading: { en: 'In plain words', fr: 'En clair' },
};
