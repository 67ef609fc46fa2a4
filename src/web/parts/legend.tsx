import { useEffect, useRef } from 'preact/hooks';
import { isCrowded } from '../state/crowd.ts';
import { say, theme } from '../state/preferences.ts';
import { paintsOf } from '../network/colours.ts';

const TEXTS = {
  title: { en: 'How to read it', fr: 'Comment lire' },
  wheel: {
    en: 'Colour of a firm: on which side of the best opportunity its vision lies, that is, in what it differs: left and right in its objectives, above and below in its means. Same colour, same side; colours across from each other, opposite sides. The more vivid, the clearer its vision.',
    fr: 'Couleur d’une entreprise\u00a0: de quel côté de la meilleure opportunité se trouve sa vision, c’est-à-dire en quoi elle en diffère\u00a0: à gauche et à droite par ses objectifs, en haut et en bas par ses moyens. Même couleur, même côté\u00a0; couleurs opposées, côtés opposés. Plus la couleur est vive, plus la vision est claire.',
  },
  objectives: { en: 'objectives', fr: 'objectifs' },
  means: { en: 'means', fr: 'moyens' },
  size: {
    en: 'Size: engagement abroad, from domestic sales to production abroad.',
    fr: 'Taille\u00a0: engagement à l’international, du marché national à la production à l’étranger.',
  },
  outline: {
    en: 'Outline: member of a network. Second ring: the hub.',
    fr: 'Contour\u00a0: membre d’un réseau. Second anneau\u00a0: l’entreprise pivot.',
  },
  ties: {
    en: 'Lines: mutual trust, the thicker the more. Dashes: a social tie between persons.',
    fr: 'Traits\u00a0: confiance mutuelle, d’autant plus épais qu’elle est forte. Tirets\u00a0: lien interpersonnel.',
  },
  flashes: {
    en: 'Yellow area: a joint project. Red spark: a conflict. Blue halo: an election.',
    fr: 'Surface jaune\u00a0: projet commun. Étincelle rouge\u00a0: conflit. Halo bleu\u00a0: élection.',
  },
  crowd: {
    en: 'Coloured ground: a network; ring: its hub. Blue lines: the strongest ties of the chosen firm. Red spark: a conflict. Blue halo: an election.',
    fr: 'Fond coloré\u00a0: un réseau\u00a0; anneau\u00a0: son entreprise pivot. Traits bleus\u00a0: les liens les plus forts de l’entreprise choisie. Étincelle rouge\u00a0: conflit. Halo bleu\u00a0: élection.',
  },
};

const SIGNS = [TEXTS.outline, TEXTS.ties, TEXTS.flashes];
const CROWD_SIGNS = [TEXTS.crowd];

const SIZE = 72;

/** What colours, sizes and lines mean. */
export function Legend() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const name = theme();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const { vision } = paintsOf(name);
    context.clearRect(0, 0, 2 * SIZE, 2 * SIZE);
    for (let ring = 10; ring > 0; ring--) {
      for (let slice = 0; slice < 36; slice++) {
        const angle = (slice / 36) * 2 * Math.PI;
        context.beginPath();
        context.moveTo(SIZE, SIZE);
        context.arc(SIZE, SIZE, (SIZE * ring) / 10, angle - 0.09, angle + 0.09);
        context.fillStyle = vision(Math.cos(angle), Math.sin(angle), ring / 10);
        context.fill();
      }
    }
  }, [name]);
  return (
    <section class="legend">
      <h2>{say(TEXTS.title)}</h2>
      <div class="wheel">
        <span class="upright">{say(TEXTS.means)}</span>
        <canvas
          ref={canvas}
          width={2 * SIZE}
          height={2 * SIZE}
          role="img"
          aria-label={say(TEXTS.wheel)}
        />
        <span>{say(TEXTS.objectives)}</span>
      </div>
      <ul>
        {[TEXTS.wheel, TEXTS.size, ...(isCrowded.value ? CROWD_SIGNS : SIGNS)].map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
}
