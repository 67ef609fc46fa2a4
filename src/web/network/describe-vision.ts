import type { Cast } from '../../analysis/story/cast.ts';
import { namesOf } from '../../analysis/story/names.ts';
import { writeDecimal } from '../../analysis/write-number.ts';
import type { Language, Text } from '../../model/index.ts';
import type { Frame } from '../kernel/frame.ts';

/** Where two visions lie, seen from the best opportunity. */
type Side = 'same' | 'neither' | 'opposite';

/** The vision of a firm, seen from the best opportunity: how far off, in what, and on which side beside that of its network. */
interface Seen {
  readonly distance: number;
  /** The direction in which it is off, in radians from the first axis. */
  readonly angle: number;
  /** The network it is a member of, and whether their visions lie on the same side. */
  readonly beside?: { readonly network: number; readonly side: Side };
}

/** In words what colour and place of a firm's vision say; for “Who is who”. */
export function describeVision(firm: number, frame: Frame, cast: Cast, language: Language): string {
  const { distance, angle, beside } = visionOf(firm, frame);
  const texts = TEXTS[language];
  const away = writeDecimal(distance, { decimals: 2 }, language);
  const colour = COLOURS[sectorOf(angle, COLOURS.length)]?.[language] ?? '';
  const axes = AXES[sectorOf(angle, 8) % AXES.length]?.[language] ?? '';
  const side =
    beside && SIDES[beside.side][language](namesOf(cast, language).network(beside.network));
  return texts(away, axes, colour, side);
}

/** Only how it lies beside that of its network, for a glance; undefined outside. */
export function describeVisionBriefly(
  firm: number,
  frame: Frame,
  language: Language,
): string | undefined {
  const { beside } = visionOf(firm, frame);
  return beside && BRIEF[beside.side][language];
}

function visionOf(firm: number, { firms, networks }: Frame): Seen {
  const [x, y] = [firms.visionX[firm] ?? 0, firms.visionY[firm] ?? 0];
  const seen = {
    distance: Math.hypot(x, y),
    angle: Math.atan2(y, x),
  };
  const network = networks.find(({ members }) => members.includes(firm));
  if (network === undefined) return seen;
  const { id, visionX, visionY } = network;
  return {
    ...seen,
    beside: { network: id, side: sideOf(x * visionX + y * visionY, x * visionY - y * visionX) },
  };
}

/** A quarter of the turn is the same side, the quarter across the opposite one. */
function sideOf(along: number, across: number): Side {
  if (Math.abs(across) > Math.abs(along)) return 'neither';
  return along >= 0 ? 'same' : 'opposite';
}

/** Which of so many equal parts of a turn a direction is in; the first one lies around 0. */
function sectorOf(angle: number, parts: number): number {
  return (Math.round((angle / (2 * Math.PI)) * parts) + parts) % parts;
}

/** Around the wheel of the legend, twelfth by twelfth. */
const COLOURS: readonly Text[] = [
  { en: 'pink', fr: 'rose' },
  { en: 'red', fr: 'rouge' },
  { en: 'orange', fr: 'orange' },
  { en: 'olive', fr: 'olive' },
  { en: 'yellow-green', fr: 'vert-jaune' },
  { en: 'green', fr: 'vert' },
  { en: 'turquoise', fr: 'turquoise' },
  { en: 'cyan', fr: 'cyan' },
  { en: 'sky blue', fr: 'bleu ciel' },
  { en: 'blue', fr: 'bleu' },
  { en: 'violet', fr: 'violet' },
  { en: 'magenta', fr: 'magenta' },
];

/** The axes on which visions differ, by eighths of a turn; half a turn on they are the same. */
const BOTH: Text = { en: 'in its objectives and its means', fr: 'par ses objectifs et ses moyens' };
const AXES: readonly Text[] = [
  { en: 'above all in its objectives', fr: 'surtout par ses objectifs' },
  BOTH,
  { en: 'above all in its means', fr: 'surtout par ses moyens' },
  BOTH,
];

type Beside = Readonly<Record<Language, (network: string) => string>>;

const SIDES: Readonly<Record<Side, Beside>> = {
  same: {
    en: (network) => `on the same side as the shared vision of ${network}`,
    fr: (network) => `du même côté que la vision partagée de ${network}`,
  },
  neither: {
    en: (network) => `neither on the side of the shared vision of ${network} nor opposite it`,
    fr: (network) => `ni du côté de la vision partagée de ${network} ni à l’opposé`,
  },
  opposite: {
    en: (network) => `on the side opposite the shared vision of ${network}`,
    fr: (network) => `du côté opposé à la vision partagée de ${network}`,
  },
};

const BRIEF: Readonly<Record<Side, Text>> = {
  same: {
    en: 'Its vision leans the way of its network’s.',
    fr: 'Sa vision penche du côté de celle de son réseau.',
  },
  neither: {
    en: 'Its vision leans neither the way of its network’s nor the other way.',
    fr: 'Sa vision ne penche ni du côté de celle de son réseau ni à l’opposé.',
  },
  opposite: {
    en: 'Its vision leans the other way than its network’s.',
    fr: 'Sa vision penche à l’opposé de celle de son réseau.',
  },
};

const TEXTS: Readonly<
  Record<Language, (away: string, axes: string, colour: string, side?: string) => string>
> = {
  en: (away, axes, colour, side) =>
    `Its vision lies ${away} from the best opportunity, ${axes} (${colour} on the colour wheel)${side === undefined ? '' : `, ${side}`}.`,
  fr: (away, axes, colour, side) =>
    `Sa vision se situe à ${away} de la meilleure opportunité, ${axes} (${colour} sur la roue des couleurs)${side === undefined ? '' : `, ${side}`}.`,
};
