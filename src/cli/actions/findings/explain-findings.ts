import type { FindingRecord, FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import { ablatedOutcomesOf, outcomesOf } from '../../../analysis/appraisal/tell/outcomes-of.ts';
import type { Told } from '../../../analysis/appraisal/tell/outcomes-of.ts';
import { ablationPanels, levelPanels } from '../../../analysis/appraisal/tell/panels.ts';
import { plainReading } from '../../../analysis/appraisal/tell/reading.ts';
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
import { calibrationsOf } from '../../../analysis/findings/calibrations.ts';
import type { Finding } from '../../../analysis/findings/declare.ts';
import { armDifferences, settingsIn } from '../../../report/findings/arm-differences.ts';
import type { Beyond } from '../../../report/findings/beyond.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { beyondDetails } from './beyond/beyond-rows.ts';
import { legendOfOne, printHeading, printSums } from './print-findings.ts';
import { printPanel } from './print-panel.ts';

/** Each finding at length: worlds, conditions, charts, ablation, a plain reading. */
export function explainFindings(
  findings: readonly Finding[],
  record: FindingsRecord,
  beyond: Beyond,
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
    printBeyond(finding, found, beyond, terminal);
    part(TEXTS.reading, terminal);
    const reading = plainReading(finding, found, terminal.language);
    terminal.print(`${paragraph(reading, terminal.columns, 2)}\n`);
  }
  printSums(record, legendOfOne(beyond, terminal.language), terminal);
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
    [TEXTS.together[language], `${writeP(found.pAdjusted, language)} (Holm)`],
  ] as [string, string][];
  print(definitions(rows, columns, colors.dim));
}

function printArms(finding: Finding, terminal: Terminal): void {
  const { print, language, columns, colors } = terminal;
  part(TEXTS.arms, terminal);
  for (const { label, settings } of armDifferences(finding)) {
    print(paragraph(label[language], columns, 2));
    for (const text of settings) print(colors.dim(paragraph(text[language], columns, 4)));
  }
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
  const panels = levelPanels(finding, found);
  if (panels.length > 0) part(TEXTS.levels, terminal);
  for (const panel of panels) printPanel(panel, terminal);
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

function printAblation(finding: Finding, found: FindingRecord, terminal: Terminal): void {
  const { print, language, columns, colors } = terminal;
  const { ablation } = finding;
  part(TEXTS.ablation, terminal);
  const verdict = capitalised(describeAblation(found)[language]);
  print(paragraph(`${ablation.how[language]} ${verdict}.`, columns, 2));
  if (ablation.kind === 'remove') {
    for (const text of settingsIn(ablation.parameters))
      print(colors.dim(paragraph(text[language], columns, 4)));
  }
  if (ablation.kind === 'expect') {
    for (const told of ablatedOutcomesOf(finding, found)) printCondition(told, terminal);
  }
  for (const panel of ablationPanels(finding, found)) printPanel(panel, terminal);
}

function printBeyond(
  finding: Finding,
  found: FindingRecord,
  beyond: Beyond,
  terminal: Terminal,
): void {
  const { print, language, columns, colors } = terminal;
  const rows = beyondDetails(finding, found, beyond, language);
  if (rows.length === 0) return;
  part(TEXTS.beyond, terminal);
  print(definitions(rows, columns, colors.dim));
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
    fr: 'des entreprises adhèrent, partent et fondent\u00a0; les dirigeants sont élus',
  },
  calibrated: { en: 'Calibrated', fr: 'Calibré' },
  note: { en: 'Note', fr: 'Note' },
  together: { en: 'All together', fr: 'Ensemble' },
  arms: { en: 'What is compared', fr: 'Ce qui est comparé' },
  conditions: { en: 'What must hold', fr: 'Ce qui doit être vérifié' },
  provided: { en: 'What is presupposed', fr: 'Ce qui est présupposé' },
  also: { en: 'Told beside, not judged', fr: 'À titre d’information, sans jugement' },
  judged: {
    en: (effect: string, required: string, status: string) =>
      `${effect}; required: ${required} – ${status}`,
    fr: (effect: string, required: string, status: string) =>
      `${effect}\u00a0; requis\u00a0: ${required} – ${status}`,
  },
  levels: {
    en: 'The worlds, mean and 95% interval',
    fr: 'Les mondes, moyenne et intervalle à 95\u00a0%',
  },
  ablation: { en: 'Without the mechanism', fr: 'Sans le mécanisme' },
  beyond: { en: 'Where it stops being true', fr: 'Où cela cesse d’être vrai' },
  reading: { en: 'In plain words', fr: 'En clair' },
};
