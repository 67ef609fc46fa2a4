import { describe, expect, it } from 'vitest';
import { conditionalLogit } from '../../../src/analysis/statistics/conditional-logit.ts';
import reference from '../../reference/regressions.json' with { type: 'json' };
import { coefficientsOf, regressionError } from '../../support/regression-error.ts';

const { run, election, reputation, work, won } = reference.choice.rows;
const rows = { choices: election, chosen: won, predictors: [reputation, work], clusters: run };

describe('the conditional logit', () => {
  it("agrees with R's clogit, with errors clustered by run", () => {
    expect(regressionError(conditionalLogit(rows), reference.choice.both)).toBeLessThan(1e-8);
  });

  it('does not mind what all candidates of an election have in common', () => {
    const [found] = coefficientsOf(
      conditionalLogit({
        ...rows,
        predictors: [reputation.map((value, row) => value + 10 * (election[row] ?? 0)), work],
      }),
    );
    expect(found?.estimate).toBeCloseTo(reference.choice.both.estimate[0] ?? 0, 6);
  });

  it('leaves out elections without a winner', () => {
    const undecided = conditionalLogit({
      choices: [...election, 900, 900, 901],
      chosen: [...won, 0, 0, 0],
      predictors: [
        [...reputation, 1, 2, 3],
        [...work, 1, 2, 3],
      ],
      clusters: [...run, 3, 3, 3],
    });
    expect(regressionError(undecided, reference.choice.both)).toBeLessThan(1e-8);
  });

  it('knows winners that are always the best, and refuses two winners', () => {
    const choices = [1, 1, 2, 2, 3, 3];
    const chosen = [0, 1, 0, 1, 1, 0];
    const clusters = [1, 1, 2, 2, 3, 3];
    const best = conditionalLogit({ choices, chosen, predictors: [[1, 2, 3, 5, 9, 7]], clusters });
    expect(best).toMatchObject({ reason: 'separated', direction: [1] });
    expect(() =>
      conditionalLogit({ choices, chosen: [1, 1, 0, 1, 1, 0], predictors: [clusters], clusters }),
    ).toThrow('choice 1 has two rows');
  });
});
