import type { RivalRecord, RivalsRecord } from '../../src/analysis/appraisal/rivals-record.ts';
import { rivalRules } from '../../src/analysis/appraisal/rivals.ts';
import { FINDINGS } from '../../src/analysis/findings/findings.ts';

/** What a made-up rival does to some findings; the others stay as they are. */
export interface Undoing {
  readonly lost?: readonly string[];
  readonly unclear?: readonly string[];
  readonly gained?: readonly string[];
  readonly sameAs?: string;
}

/** Made-up rivals in the form that the program writes: of every rival rule there is, what it undoes. */
export function syntheticRivals(undoing: Readonly<Record<string, Undoing>>): RivalsRecord {
  return {
    modelVersion: '0.0.0',
    seed: 'synthetic',
    replicates: 10,
    world: 'souss-massa',
    usual: FINDINGS.map(({ id }) => ({ id, verdict: 'holds', ablation: 'vanishes', effect: 0.4 })),
    rivals: rivalRules().map(({ name, parameters }): RivalRecord => {
      const { lost = [], unclear = [], gained = [], sameAs = null } = undoing[name] ?? {};
      const isLost = (id: string) => lost.includes(id) || unclear.includes(id);
      return {
        rival: name,
        parameters,
        sameAs,
        lost: [...lost, ...unclear],
        unclear,
        gained,
        findings: FINDINGS.map(({ id, conditions, provided = [] }) => ({
          id,
          verdict: isLost(id) ? 'fails' : 'holds',
          ablation: 'vanishes',
          effect: isLost(id) ? -0.1 : 0.4,
          conditions: [...conditions, ...provided].map((_, k) => ({
            role: k < conditions.length ? 'condition' : 'provided',
            before: 'holds',
            status: isLost(id) && k === 0 ? 'fails' : 'holds',
            effect: isLost(id) && k === 0 ? -0.1 : 0.4,
            change: isLost(id) && k === 0 ? -0.5 : 0,
            interval: unclear.includes(id) ? [-0.7, 0.1] : [-0.6, -0.4],
            isClear: !unclear.includes(id),
          })),
        })),
      };
    }),
  };
}
