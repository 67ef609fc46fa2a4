import type { FindingRecord, FindingsRecord } from '../../analysis/appraisal/findings-record.ts';
import type { Finding } from '../../analysis/findings/declare.ts';
import type { ReachOfFinding } from '../../analysis/reach/summarise-reach.ts';
import type { Beyond } from './beyond.ts';

/** A finding as it was declared, and what came of it. */
export interface TriedFinding {
  readonly finding: Finding;
  readonly record: FindingRecord;
  /** Over the plausible parameters, where that is known. */
  readonly reach: ReachOfFinding | undefined;
}

/** Everything that the page of findings is made from. */
export interface FindingsPageData {
  /** Names of saved figures begin with it. */
  readonly name: string;
  readonly record: FindingsRecord;
  /** Those of the record, in its order. */
  readonly findings: readonly Finding[];
  readonly beyond: Beyond;
  readonly programVersion: string;
  /** The command that computes the same. */
  readonly command: string;
}
