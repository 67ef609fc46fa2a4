import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Paints } from '../network/colours.ts';
import { paintsOf } from '../network/colours.ts';
import { isCrowded } from '../state/crowd.ts';
import { mayRun } from '../state/play-lesson.ts';
import { isProjected, say, theme } from '../state/preferences.ts';

const TEXTS = {
  title: { en: 'Legend', fr: 'Légende' },
  size: { en: 'size: engagement abroad', fr: 'taille\u00a0: engagement à l’international' },
  hue: { en: 'colour: side its vision leans to', fr: 'couleur\u00a0: côté où penche sa vision' },
  clarity: { en: 'vivid: clear vision', fr: 'vive\u00a0: vision claire' },
  outline: { en: 'outline: member', fr: 'contour\u00a0: membre' },
  ring: { en: 'second ring: hub', fr: 'second anneau\u00a0: entreprise pivot' },
  trust: { en: 'thick line: much trust', fr: 'trait épais\u00a0: forte confiance' },
  social: { en: 'dashes: social tie', fr: 'tirets\u00a0: lien interpersonnel' },
  project: { en: 'yellow area: joint project', fr: 'surface jaune\u00a0: projet commun' },
  conflict: { en: 'red spark: conflict', fr: 'étincelle rouge\u00a0: conflit' },
  election: { en: 'blue halo: election', fr: 'halo bleu\u00a0: élection' },
  ground: { en: 'coloured ground: network', fr: 'fond coloré\u00a0: réseau' },
  crowdRing: { en: 'ring: hub', fr: 'anneau\u00a0: entreprise pivot' },
  ownTies: {
    en: 'blue lines: ties of the chosen firm',
    fr: 'traits bleus\u00a0: liens de l’entreprise choisie',
  },
};

/** A screen with room enough to show it without being asked. */
const ROOMY = matchMedia('(min-width: 70rem) and (min-height: 42rem)');

/** What is drawn, each sign beside its meaning; it hides nothing of the network. */
export function LegendStrip() {
  const wanted = useSignal<boolean | null>(null);
  const isOpen = wanted.value ?? (ROOMY.matches && !isProjected.value && mayRun.value);
  const paints = paintsOf(theme());
  return (
    <details class="legend-strip" open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          wanted.value = !isOpen;
        }}
      >
        {say(TEXTS.title)}
      </summary>
      <ul>
        {(isCrowded.value ? CROWD_SIGNS : SIGNS).map(({ text, draw }) => (
          <li key={text.en}>
            <svg viewBox="0 0 30 16" aria-hidden="true">
              {draw(paints)}
            </svg>{' '}
            {say(text)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Sign {
  readonly text: (typeof TEXTS)[keyof typeof TEXTS];
  readonly draw: (paints: Paints) => ComponentChildren;
}

const SIGNS: readonly Sign[] = [
  {
    text: TEXTS.size,
    draw: ({ muted }) => [
      <circle key="a" cx="7" cy="8" r="3.5" fill={muted} />,
      <circle key="b" cx="21" cy="8" r="7.5" fill={muted} />,
    ],
  },
  {
    text: TEXTS.hue,
    draw: ({ vision }) => [
      <circle key="a" cx="6" cy="8" r="5" fill={vision(1, 0, 1)} />,
      <circle key="b" cx="15" cy="8" r="5" fill={vision(-1, 1.7, 1)} />,
      <circle key="c" cx="24" cy="8" r="5" fill={vision(-1, -1.7, 1)} />,
    ],
  },
  {
    text: TEXTS.clarity,
    draw: ({ vision }) => [
      <circle key="a" cx="8" cy="8" r="6" fill={vision(1, 0, 0)} />,
      <circle key="b" cx="22" cy="8" r="6" fill={vision(1, 0, 1)} />,
    ],
  },
  {
    text: TEXTS.outline,
    draw: ({ vision, ink }) => [
      <circle
        key="a"
        cx="15"
        cy="8"
        r="6"
        fill={vision(0, 1, 0.5)}
        stroke={ink}
        stroke-width="2"
      />,
    ],
  },
  {
    text: TEXTS.ring,
    draw: ({ vision, ink }) => [
      <circle
        key="a"
        cx="15"
        cy="8"
        r="4"
        fill={vision(0, 1, 0.5)}
        stroke={ink}
        stroke-width="1.4"
      />,
      <circle key="b" cx="15" cy="8" r="6.9" fill="none" stroke={ink} stroke-width="1.8" />,
    ],
  },
  {
    text: TEXTS.trust,
    draw: ({ tie }) => [
      <path key="a" d="M1 4H29" stroke={tie} stroke-width="1" />,
      <path key="b" d="M1 11H29" stroke={tie} stroke-width="4" />,
    ],
  },
  {
    text: TEXTS.social,
    draw: ({ social }) => (
      <path d="M1 8H29" stroke={social} stroke-width="2" stroke-dasharray="5 4" />
    ),
  },
  {
    text: TEXTS.project,
    draw: ({ project }) => (
      <path
        d="M5 14L15 2L25 14Z"
        fill={project}
        fill-opacity="0.3"
        stroke={project}
        stroke-width="2"
      />
    ),
  },
  {
    text: TEXTS.conflict,
    draw: ({ conflict }) => (
      <path d="M15 0L17 5L22 3L20 8L24 11L18 11L15 16L13 11L7 12L11 8L8 3L13 5Z" fill={conflict} />
    ),
  },
  {
    text: TEXTS.election,
    draw: ({ accent }) => (
      <circle cx="15" cy="8" r="6.5" fill="none" stroke={accent} stroke-width="2.5" />
    ),
  },
];

const IN_BOTH: readonly Sign['text'][] = [
  TEXTS.size,
  TEXTS.hue,
  TEXTS.clarity,
  TEXTS.conflict,
  TEXTS.election,
];

/** What is drawn where firms are thousands. */
const CROWD_SIGNS: readonly Sign[] = [
  ...SIGNS.filter(({ text }) => IN_BOTH.includes(text)),
  {
    text: TEXTS.ground,
    draw: ({ region, vision }) => [
      <rect key="a" x="1" y="1" width="28" height="14" rx="5" fill={region(0)} />,
      <circle key="b" cx="9" cy="8" r="3.5" fill={vision(0, 1, 0.5)} />,
      <circle key="c" cx="20" cy="8" r="3.5" fill={vision(0, 1, 0.5)} />,
    ],
  },
  {
    text: TEXTS.crowdRing,
    draw: ({ vision, ink }) => [
      <circle key="a" cx="15" cy="8" r="3" fill={vision(0, 1, 0.5)} />,
      <circle key="b" cx="15" cy="8" r="6" fill="none" stroke={ink} stroke-width="1.6" />,
    ],
  },
  {
    text: TEXTS.ownTies,
    draw: ({ accent }) => (
      <path d="M2 12L15 4L28 12" fill="none" stroke={accent} stroke-width="2" />
    ),
  },
];
