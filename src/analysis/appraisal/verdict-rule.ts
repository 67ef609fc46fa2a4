import type { ParameterOverrides } from '../../model/index.ts';

interface VerdictRule {
  readonly frozen: ParameterOverrides;
  readonly standardised: number;
  readonly mustGo: number;
}

/** What turns the declarations into verdicts beside the numbers in them; pinned by a test as these are. */
export const VERDICT_RULE: VerdictRule = {
  /** What a frozen finding switches off: nobody joins, leaves, is elected or founds during the run. */
  frozen: { steps: { joining: false, leaving: false, elections: false, founding: false } },
  /** The paired effect dz that is asked for where a finding names no size: Cohen's convention for a medium one. */
  standardised: 0.5,
  /** An ablation must take away so much of the raw effect. */
  mustGo: 0.75,
};
