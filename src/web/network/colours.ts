import { THEMES } from '../../charts/theme.ts';
import { colourAt } from '../../charts/palette.ts';

/** What the network is painted with. */
export interface Paints {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly tie: string;
  readonly social: string;
  readonly project: string;
  readonly conflict: string;
  readonly accent: string;
  /** Fill of a firm: which way its vision points, and how clearly. */
  readonly vision: (x: number, y: number, clarity: number) => string;
  /** Soft ground of a network. */
  readonly region: (network: number) => string;
}

/** Steps that nobody tells apart are painted alike: then few colours are made. */
const DIRECTIONS = 36;
const CLARITIES = 10;

const made = new Map<string, Paints>();

export function paintsOf(name: 'light' | 'dark'): Paints {
  const known = made.get(name);
  if (known !== undefined) return known;
  const { background, ink, muted, categories } = THEMES[name];
  const isDark = name === 'dark';
  const visions = Array.from({ length: DIRECTIONS * (CLARITIES + 1) }, (_, index) => {
    const hue = (Math.floor(index / (CLARITIES + 1)) * 360) / DIRECTIONS;
    const clarity = (index % (CLARITIES + 1)) / CLARITIES;
    return `oklch(${isDark ? 0.72 : 0.64} ${(0.012 + 0.17 * clarity).toFixed(3)} ${hue})`;
  });
  const regions = categories.map((colour) => colourAt([background, colour], isDark ? 0.22 : 0.13));
  const paints: Paints = {
    ground: background,
    ink,
    muted,
    tie: isDark ? '#aeb8c4' : '#4a5563',
    social: isDark ? '#ffc24d' : '#b06a00',
    project: isDark ? '#ffd75e' : '#f0b400',
    conflict: isDark ? '#ff7b72' : '#c62828',
    accent: isDark ? '#7db8f0' : '#0b5cad',
    vision(x, y, clarity) {
      const turn = Math.atan2(y, x) / (2 * Math.PI) + 1;
      const direction = Math.round(turn * DIRECTIONS) % DIRECTIONS;
      const step = Math.round(Math.min(1, Math.max(0, clarity)) * CLARITIES);
      return visions[direction * (CLARITIES + 1) + step] ?? muted;
    },
    region: (network) => regions[network % regions.length] ?? background,
  };
  made.set(name, paints);
  return paints;
}
