import type { Text } from '../../../model/index.ts';
import type { FindingRecord } from '../findings-record.ts';

/** How many findings are reproduced, and how many of these a rule or a choice almost says. */
export function describeCounts(findings: readonly FindingRecord[]): Text {
  const count = (isCounted: (found: FindingRecord) => boolean) => findings.filter(isCounted).length;
  const all = findings.length;
  const holds = count(({ verdict }) => verdict === 'holds');
  const fails = count(({ verdict }) => verdict === 'fails');
  const undecided = count(({ verdict }) => verdict === 'undecided');
  const calibrated = count((found) => found.verdict === 'holds' && found.calibrated);
  const imposed = count(({ verdict, kind }) => verdict === 'holds' && kind === 'near-imposed');
  const remains = count(({ verdict, ablation }) => verdict === 'holds' && ablation === 'remains');
  const are = (number: number) => `${number} ${number === 1 ? 'is' : 'are'}`;
  const sont = (number: number, one: string, many: string) =>
    `${number} ${number < 2 ? one : many}`;
  return {
    en:
      `Of ${all} ${all === 1 ? 'finding' : 'findings'} the model reproduces ${holds}, does not reproduce ${fails}, and ${are(undecided)} undecided. ` +
      `Of those reproduced, ${are(imposed)} near-imposed, ${calibrated} ${calibrated === 1 ? 'was' : 'were'} calibrated, and ${remains} ${remains === 1 ? 'remains' : 'remain'} without the mechanism that should explain ${remains === 1 ? 'it' : 'them'}.`,
    fr:
      `Sur ${all} ${all < 2 ? 'résultat' : 'résultats'}, le modèle en reproduit ${holds}, n’en reproduit pas ${fails}, et ${sont(undecided, 'est indécis', 'sont indécis')}. ` +
      `Parmi ceux qu’il reproduit, ${sont(imposed, 'est presque imposé', 'sont presque imposés')}, ${sont(calibrated, 'a été calibré', 'ont été calibrés')} et ${sont(remains, 'subsiste', 'subsistent')} sans le mécanisme censé ${remains < 2 ? 'l’expliquer' : 'les expliquer'}.`,
  };
}
