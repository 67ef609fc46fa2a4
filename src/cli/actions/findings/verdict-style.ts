import type { FindingRecord } from '../../../analysis/appraisal/findings-record.ts';
import type { Terminal } from '../../terminal.ts';

/** The colour of a verdict; words say it too. */
export function verdictStyle(
  verdict: FindingRecord['verdict'],
  { colors }: Terminal,
): (text: string) => string {
  const styles = { holds: colors.green, fails: colors.red, undecided: colors.yellow };
  return styles[verdict];
}
