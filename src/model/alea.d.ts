declare module 'seedrandom/lib/alea.js' {
  /** Johannes Baagøe's Alea, seeded by a text: uniform in [0, 1), or a whole number of 32 bits. */
  export default function alea(seed: string): { (): number; int32(): number };
}
