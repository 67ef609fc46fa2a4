import { conditionsOf } from '../../../analysis/appraisal/plan.ts';
import {
  describeSection,
  KINDS,
  originOf,
  SOURCES,
} from '../../../analysis/appraisal/tell/verdict-words.ts';
import { describeRequirement } from '../../../analysis/appraisal/tell/write-outcome.ts';
import { calibrationsOf } from '../../../analysis/findings/calibrations.ts';
import type { Finding } from '../../../analysis/findings/declare.ts';
import { FINDINGS } from '../../../analysis/findings/findings.ts';
import { armDifferences, settingsIn } from '../../../report/findings/arm-differences.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Row } from '../../layout.ts';
import { commandLine } from '../../program.ts';
import type { Terminal } from '../../terminal.ts';
import { headingOf } from './heading.ts';

/** Ids of the claims, with their words. */
export function listClaims() {
  return FINDINGS.map(({ id, claim }) => [id, claim] as const);
}

export function describeFinding(name: string, terminal: Terminal): void {
  const finding = findingNamed(name);
  if (finding !== undefined) printFinding(finding, terminal);
}

export function findingAsJson(name: string): object {
  return { kind: 'finding', name, ...findingNamed(name), calibrations: calibrationsOf(name) };
}

function printFinding(finding: Finding, terminal: Terminal): void {
  const { print, language, columns, colors } = terminal;
  const { id, claim, nature, ablation, note } = finding;
  const kind = nature === 'emergent' ? 'emergent' : 'near-imposed';
  const choices = calibrationsOf(id).map(({ choice, before }) =>
    [choice, before].map((text) => text?.[language] ?? '').join(' '),
  );
  print(`${headingOf('finding', id, '', terminal)}\n`);
  print(`${paragraph(claim[language], columns, 2)}\n`);
  const facts: Row[] = [
    [TEXTS.section[language], describeSection(finding)[language]],
    [TEXTS.from[language], finding.sources.map((source) => SOURCES[source][language]).join(', ')],
    [TEXTS.kind[language], KINDS[kind][language]],
    [TEXTS.origin[language], originOf({ calibrated: choices.length > 0 })[language]],
    ...(choices.length > 0 ? [['', choices.join('\n')] as const] : []),
    [TEXTS.runs[language], TEXTS[finding.isFrozen ? 'frozen' : 'live'][language](finding.ticks)],
    ...(note === undefined ? [] : [[TEXTS.note[language], note[language]] as const]),
  ];
  print(definitions(facts, columns, colors.dim));
  print(`\n${colors.bold(TEXTS.arms[language])}`);
  for (const { label, settings } of armDifferences(finding)) {
    print(paragraph(label[language], columns, 2));
    for (const text of settings) print(colors.dim(paragraph(text[language], columns, 4)));
  }
  print(`\n${colors.bold(TEXTS.conditions[language])}`);
  for (const condition of conditionsOf(finding, 'full')) {
    const isPresupposed = finding.provided?.includes(condition) === true;
    const presupposed = isPresupposed ? ` (${TEXTS.presupposed[language]})` : '';
    print(paragraph(condition.states[language] + presupposed, columns, 2));
    print(colors.dim(paragraph(describeRequirement(condition, language), columns, 4)));
  }
  print(`\n${colors.bold(TEXTS.ablation[language])}`);
  print(paragraph(ablation.how[language], columns, 2));
  if (ablation.kind === 'remove') {
    for (const text of settingsIn(ablation.parameters))
      print(colors.dim(paragraph(text[language], columns, 4)));
  }
  const command = commandLine('findings', id, '--explain');
  print(`\n${definitions([[TEXTS.tryIt[language], command]], columns, colors.dim)}`);
}

function findingNamed(name: string): Finding | undefined {
  return FINDINGS.find(({ id }) => id === name);
}

const TEXTS = {
  section: { en: 'Section', fr: 'Section' },
  from: { en: 'From', fr: 'D’après' },
  kind: { en: 'Kind', fr: 'Nature' },
  origin: { en: 'Origin', fr: 'Calibrage' },
  runs: { en: 'Runs', fr: 'Simulations' },
  frozen: {
    en: (ticks: number) => `${ticks} quarters in which nobody joins, leaves, founds or is elected`,
    fr: (ticks: number) =>
      `${ticks} trimestres où personne n’adhère, ne part, ne fonde ni n’est élu`,
  },
  live: {
    en: (ticks: number) =>
      `${ticks} quarters in which firms join, leave and found, and hubs are elected`,
    fr: (ticks: number) =>
      `${ticks} trimestres où des entreprises adhèrent, partent et fondent, et où les dirigeants sont élus`,
  },
  note: { en: 'Note', fr: 'Note' },
  arms: { en: 'What is compared', fr: 'Ce qui est comparé' },
  conditions: { en: 'What must hold', fr: 'Ce qui doit être vérifié' },
  presupposed: { en: 'presupposed', fr: 'présupposé' },
  ablation: { en: 'What must make it vanish', fr: 'Ce qui doit le faire disparaître' },
  tryIt: { en: 'Try it', fr: 'L’éprouver' },
};
