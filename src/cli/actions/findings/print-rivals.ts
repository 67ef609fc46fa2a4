import { rivalRules } from '../../../analysis/appraisal/rivals.ts';
import type { RivalRecord, RivalsRecord } from '../../../analysis/appraisal/rivals-record.ts';
import { describeLoss, lossesOf } from '../../../analysis/appraisal/tell/write-change.ts';
import type { Finding } from '../../../analysis/findings/declare.ts';
import { CAUTIONS } from '../../../analysis/cautions.ts';
import { definitions, paragraph } from '../../layout.ts';
import type { Row } from '../../layout.ts';
import type { Terminal } from '../../terminal.ts';
import { writeTable } from '../../table.ts';

/** One sign for what a finding was and one for what it is under the rival. */
const SIGNS = { holds: '+', fails: '–', undecided: '?' } as const;
const SAME = '·';

/** A matrix rival × finding of what changes, then the losses by name, each with the change of its effect. */
export function printRivals(
  findings: readonly Finding[],
  record: RivalsRecord,
  terminal: Terminal,
): void {
  const { print, language, columns, colors } = terminal;
  const { usual, rivals } = record;
  const different = rivals.filter(({ sameAs }) => sameAs === null);
  print(paragraph(TEXTS.head[language](record), columns));
  print(`\n${paragraph(TEXTS.legend[language], columns)}\n`);
  print(matrixOf(record, different, terminal));
  print('');
  const legend = usual.map(({ id }, index) => `${index + 1} ${id}`).join(', ');
  print(colors.dim(paragraph(legend, columns, 2)));
  print(`\n${paragraph(TEXTS.changes[language], columns)}`);
  const labels = new Map(rivalRules().map(({ name, label }) => [name, label[language]]));
  for (const rival of different) {
    const equal = rivals.filter(({ sameAs }) => sameAs === rival.rival);
    for (const { rival: name } of [rival, ...equal]) {
      print(`${name === rival.rival ? '\n' : ''}${colors.bold(name)}`);
      print(colors.dim(paragraph(labels.get(name) ?? name, columns, 2)));
    }
    if (equal.length > 0) print(paragraph(TEXTS.equal[language], columns, 2));
    print(definitions(rowsOf(findings, record, rival, language), columns, colors.dim));
  }
  print(`\n${paragraph([0, 2].map((at) => CAUTIONS[at]?.[language] ?? '').join(' '), columns)}`);
}

function matrixOf(
  { usual }: RivalsRecord,
  different: readonly RivalRecord[],
  { language }: Terminal,
): string {
  const numbers = usual.map((_, index) => String((index + 1) % 10));
  const rows = [
    [TEXTS.usual[language], usual.map(({ verdict }) => SIGNS[verdict]).join('')],
    ...different.map(({ rival, findings }) => [
      rival,
      findings
        .map(({ verdict }, k) => (verdict === usual[k]?.verdict ? SAME : SIGNS[verdict]))
        .join(''),
    ]),
  ];
  return writeTable(['', numbers.join('')], rows, { aligns: ['left', 'left'] });
}

function rowsOf(
  findings: readonly Finding[],
  { usual }: RivalsRecord,
  rival: RivalRecord,
  language: Terminal['language'],
): Row[] {
  const others = rival.findings.filter((found, k) => {
    const before = usual[k]?.verdict;
    return before !== 'holds' && found.verdict !== 'holds' && before !== found.verdict;
  });
  const ablated = rival.findings.filter((found, k) => found.ablation !== usual[k]?.ablation);
  const isClear = (id: string) => !rival.unclear.includes(id);
  const rows = [
    [TEXTS.lost[language], rival.lost.filter(isClear).map(lossOf).join('\n')],
    [TEXTS.unclear[language], rival.unclear.map(lossOf).join('\n')],
    [TEXTS.gained[language], rival.gained.join(', ')],
    [TEXTS.moved[language], others.map(({ id }) => id).join(', ')],
    [TEXTS.ablation[language], ablated.map(({ id }) => id).join(', ')],
  ] as const;
  const told = rows.filter(([, text]) => text !== '');
  return told.length === 0 ? [[TEXTS.nothing[language], '']] : told;

  /** `trust-grows: −0.081, changed by −0.229 [−0.240, −0.217]` */
  function lossOf(id: string): string {
    const finding = findings.find((one) => one.id === id);
    const found = rival.findings.find((one) => one.id === id);
    const [loss] = finding && found ? lossesOf(finding, found) : [];
    const colon = language === 'fr' ? '\u00a0:' : ':';
    return loss === undefined ? id : `${id}${colon} ${describeLoss(loss, language)}`;
  }
}

const TEXTS = {
  head: {
    en: ({ modelVersion, world, replicates, seed }: RivalsRecord) =>
      `What rival rules change in what the model (version ${modelVersion}) reproduces: world ${world}, ${replicates} replicates, seed ${seed}.`,
    fr: ({ modelVersion, world, replicates, seed }: RivalsRecord) =>
      `Ce que des règles rivales changent à ce que le modèle (version ${modelVersion}) reproduit\u00a0: monde ${world}, ${replicates} répétitions, graine ${seed}.`,
  },
  legend: {
    en: 'Columns: the findings by number (last digit), named below. First row: + the model reproduces, – it does not, ? undecided. Other rows: the verdict under the rival rule where it differs, · where it is the same.',
    fr: 'Colonnes\u00a0: les résultats par leur numéro (dernier chiffre), nommés dessous. Première ligne\u00a0: + le modèle reproduit, – ne reproduit pas,\u00a0? indécis. Autres lignes\u00a0: le verdict sous la règle rivale s’il diffère, · s’il est le même.',
  },
  changes: {
    en: 'Each loss with the effect under the rival rule and its change with a 95% interval, from runs of the same luck (× is a ratio). “Not clearly” means that the interval includes no change: the finding stood near its threshold, and chance may have moved it. Intervals hold one by one, not for all together.',
    fr: 'Chaque perte est donnée avec l’effet sous la règle rivale et sa variation, intervalle à 95\u00a0%, entre simulations de même hasard (× désigne un rapport). «\u00a0Pas nettement\u00a0» veut dire que l’intervalle comprend une variation nulle\u00a0: le résultat se tenait près de son seuil et le hasard a pu suffire. Les intervalles valent un par un, non tous ensemble.',
  },
  equal: {
    en: 'The very same results: one rule told twice.',
    fr: 'Exactement les mêmes résultats\u00a0: une même règle dite deux fois.',
  },
  usual: { en: 'usual rules', fr: 'règles habituelles' },
  lost: { en: 'Lost', fr: 'Perdus' },
  unclear: { en: 'Lost, not clearly', fr: 'Perdus, pas nettement' },
  gained: { en: 'Gained', fr: 'Gagnés' },
  moved: { en: 'Other verdict', fr: 'Autre verdict' },
  ablation: { en: 'Ablation differs', fr: 'Ablation différente' },
  nothing: { en: 'Nothing changes', fr: 'Rien ne change' },
};
