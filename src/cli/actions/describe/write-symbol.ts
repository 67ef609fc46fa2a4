const LETTERS: Readonly<Record<string, string>> = {
  Delta: 'Δ',
  Gamma: 'Γ',
  Omega: 'Ω',
  Phi: 'Φ',
  Pi: 'Π',
  Psi: 'Ψ',
  alpha: 'α',
  beta: 'β',
  chi: 'χ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  gamma: 'γ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  omega: 'ω',
  pi: 'π',
  psi: 'ψ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  theta: 'θ',
  varphi: 'φ',
  xi: 'ξ',
  zeta: 'ζ',
};

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** The symbol of a declaration, which is TeX, as a terminal shows it: `\sigma_0^2` is σ₀². */
export function writeSymbol(tex: string): string {
  return tex
    .replaceAll(/\\bar (\\?\w[A-Za-z]*)/g, '$1\u0304')
    .replaceAll(/\\([A-Za-z]+)/g, (_, name: string) => LETTERS[name] ?? name)
    .replaceAll(/_(\d)/g, (_, digit: string) => SUBSCRIPTS[Number(digit)] ?? digit)
    .replaceAll('^2', '²')
    .replaceAll(/[{}]/g, '');
}
