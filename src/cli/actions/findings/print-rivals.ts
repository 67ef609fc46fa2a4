import { gainedIn, lostIn, movedIn } from '../../../analysis/appraisal/compare-tables.ts';
import type { FindingChange } from '../../../analysis/appraisal/compare-tables.ts';
import type { FindingsRecord } from '../../../analysis/appraisal/findings-record.ts';
import { CAUTIONS } from '../../../report/cautions.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Row } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { writeTable } from '../../table.ts';
import type { TriedRival } from './tried-rival.ts';

/** One sign for what a finding was and one for what it is under the rival. */
const SIGNS = { holds: '+', fails: '–', undecided: '?' } as const;
const SAME = '·';

/** A matrix rival × finding of what changes, then the losses by name. */
export function printRivals(
  usual: FindingsRecord,
  tried: readonly TriedRival[],
  terminal: Terminal,
): void {
  const { print, language, columns, colors } = terminal;
  const { findings, replicates, seed, world, modelVersion } = usual;
  print(paragraph(TEXTS.head[language]({ replicates, seed, world, modelVersion }), columns));
  print(`\n${paragraph(TEXTS.legend[language], columns)}\n`);
  print(matrixOf(usual, tried, terminal));
  print('');
  const legend = findings.map(({ id }, index) => `${index + 1} ${id}`).join(', ');
  print(colors.dim(paragraph(legend, columns, 2)));
  for (const { rival, changes } of tried) {
    print(`\n${colors.bold(rival.name)}`);
    print(colors.dim(paragraph(rival.label[language], columns, 2)));
    print(definitions(rowsOf(changes, language), columns, colors.dim));
  }
  print(`\n${paragraph([0, 2].map((at) => CAUTIONS[at]?.[language] ?? '').join(' '), columns)}`);
}

function matrixOf(
  { findings }: FindingsRecord,
  tried: readonly TriedRival[],
  { language }: Terminal,
): string {
  const numbers = findings.map((_, index) => String((index + 1) % 10));
  const rows = [
    [TEXTS.usual[language], findings.map(({ verdict }) => SIGNS[verdict]).join('')],
    ...tried.map(({ rival, changes }) => [rival.name, changes.map(signOf).join('')]),
  ];
  return writeTable(['', numbers.join('')], rows, { aligns: ['left', 'left'] });
}

function signOf({ before, after }: FindingChange): string {
  return before.verdict === after.verdict ? SAME : SIGNS[after.verdict];
}

function rowsOf(changes: readonly FindingChange[], language: Terminal['language']): Row[] {
  const [lost, gained] = [lostIn(changes), gainedIn(changes)];
  const ablated = changes
    .filter(({ before, after }) => before.ablation !== after.ablation)
    .map(({ id }) => id);
  const listed = [
    [TEXTS.lost[language], lost],
    [TEXTS.gained[language], gained],
    [TEXTS.moved[language], movedIn(changes)],
    [TEXTS.ablation[language], ablated],
  ] as const;
  const rows = listed.filter(([, ids]) => ids.length > 0);
  return rows.length === 0
    ? [[TEXTS.nothing[language], '']]
    : rows.map(([label, ids]) => [label, ids.join(', ')] as const);
}

type Origin = Omit<FindingsRecord, 'findings'>;

const TEXTS = {
  head: {
    en: ({ modelVersion, world, replicates, seed }: Origin) =>
      `What rival rules change in what the model (version ${modelVersion}) reproduces: world ${world}, ${replicates} replicates, seed ${seed}.`,
    fr: ({ modelVersion, world, replicates, seed }: Origin) =>
      `Ce que des règles rivales changent à ce que le modèle (version ${modelVersion}) reproduit : monde ${world}, ${replicates} répétitions, graine ${seed}.`,
  },
  legend: {
    en: 'Columns: the findings by number (last digit), named below. First row: + the model reproduces, – it does not, ? undecided. Other rows: the verdict under the rival rule where it differs, · where it is the same.',
    fr: 'Colonnes : les résultats par leur numéro (dernier chiffre), nommés dessous. Première ligne : + le modèle reproduit, – ne reproduit pas, ? indécis. Autres lignes : le verdict sous la règle rivale s’il diffère, · s’il est le même.',
  },
  usual: { en: 'usual rules', fr: 'règles habituelles' },
  lost: { en: 'Lost', fr: 'Perdus' },
  gained: { en: 'Gained', fr: 'Gagnés' },
  moved: { en: 'Other verdict', fr: 'Autre verdict' },
  ablation: { en: 'Ablation differs', fr: 'Ablation différente' },
  nothing: { en: 'Nothing changes', fr: 'Rien ne change' },
};
