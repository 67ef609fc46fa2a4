/** A seeded stream of random numbers (sfc32, Doty-Humphrey), and the distributions drawn from it. */
export class Luck {
  constructor(seed) {
    this.a = 0x9e3779b9 | 0;
    this.b = 0x243f6a88 | 0;
    this.c = seed | 0;
    this.d = 1;
    for (let k = 0; k < 12; k++) this.uniform();
  }

  uniform() {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return (t >>> 0) / 4294967296;
  }

  /** By the polar method. */
  normal() {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const square = x * x + y * y;
      if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }
}

/** Beta of a mean and a concentration: a ratio of two gammas. */
export function beta(uniform, normal, mean, concentration) {
  const a = gamma(uniform, normal, mean * concentration);
  const b = gamma(uniform, normal, (1 - mean) * concentration);
  return a / (a + b);
}

/** Gamma of a shape of at least 1 (Marsaglia & Tsang 2000); below, boosted. */
function gamma(uniform, normal, shape) {
  if (shape < 1) return gamma(uniform, normal, shape + 1) * uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}
