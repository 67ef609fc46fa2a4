import { describe, expect, it } from 'vitest';
import { writeSymbol } from '../../../src/cli/actions/describe/write-symbol.ts';
import { parameterEntries } from '../../../src/model/parameters.ts';

describe('the symbol of a parameter in a terminal', () => {
  it.each([
    ['g', 'g'],
    ['\\psi_0', 'ψ₀'],
    ['\\sigma_0^2', 'σ₀²'],
    ['\\lambda_e', 'λ_e'],
    ['E_\\gamma', 'E_γ'],
    ['n_{\\min}', 'n_min'],
    ['\\bar \\Gamma', 'Γ̄'],
    ['', ''],
  ])('of %s is %s', (tex, written) => expect(writeSymbol(tex)).toBe(written));

  it('shows no parameter in TeX, and no two alike', () => {
    const written = parameterEntries()
      .map(({ declaration }) => writeSymbol(declaration.symbol))
      .filter((symbol) => symbol !== '');
    expect(written.filter((symbol) => /[\\{}^]|[A-Za-z]{4}/.test(symbol))).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
  });
});
