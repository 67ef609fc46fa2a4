import type { Lesson } from './lesson.ts';

/** The shared vision need not be the hub's: three origins. */
export const whoseVision: Lesson = {
  id: 'whose-vision',
  title: { en: 'Whose vision is it?', fr: 'À qui est la vision partagée\u00a0?' },
  section: { en: '§3.3, §4', fr: '§3.3, §4' },
  question: {
    en: 'A network shares one vision. Whose is it?',
    fr: 'Un réseau partage une même vision. À qui est-elle\u00a0?',
  },
  misconception: {
    en: 'the hub owns the network, so the shared vision is the hub’s',
    fr: 'le dirigeant est le propriétaire du réseau, donc la vision partagée est la sienne',
  },
  situation: {
    en:
      'The model keeps account of whose visions the shared one is made of. Where one firm holds more than half of ' +
      'it, the vision is that firm’s, the hub’s or another member’s; otherwise it is a new blend. In world A, hubs ' +
      'listen to nobody. In world B, they listen to their boards. Elections take place in both, over ten years.',
    fr:
      'Le modèle suit la part de chaque vision dans la vision partagée. Si celle d’une entreprise en forme plus de ' +
      'la moitié, la vision partagée est la sienne, qu’elle soit dirigeante ou simple membre\u00a0; sinon, c’est un ' +
      'mélange nouveau. Dans le monde A, les dirigeants n’écoutent personne. Dans le monde B, ils écoutent leur ' +
      'conseil. Des élections ont lieu dans les deux, pendant dix ans.',
  },
  scenario: 'souss-massa',
  seed: 'argan',
  ticks: 40,
  setting: { hub: { listening: 0 } },
  cause: {
    label: {
      en: 'hubs listen attentively (0.9 instead of 0)',
      fr: 'les dirigeants écoutent attentivement (0,9 au lieu de 0)',
    },
    parameters: { hub: { listening: 0.9 } },
  },
  bet: {
    prompt: {
      en: 'After ten years, in how many networks is the shared vision the hub’s in world B, compared with world A?',
      fr: 'Après dix ans, dans combien de réseaux la vision partagée est-elle celle du dirigeant dans le monde B, par rapport au monde A\u00a0?',
    },
    quantity: { of: 'difference', metric: 'origin.hub' },
    answers: [
      {
        label: {
          en: 'In fewer: other visions make their way',
          fr: 'Moins de réseaux\u00a0: d’autres visions font leur chemin',
        },
        below: -0.1,
      },
      {
        label: {
          en: 'In about as many: the hub decides anyway',
          fr: 'À peu près autant\u00a0: le dirigeant tranche de toute façon',
        },
        below: 0.1,
      },
      {
        label: {
          en: 'In more: who listens convinces',
          fr: 'Plus de réseaux\u00a0: qui écoute convainc',
        },
      },
    ],
  },
  metrics: ['origin.hub', 'origin.member', 'origin.blend', 'sharedClarity'],
  watch: {
    en: 'Look at what an election does to the three origins: a new hub finds its predecessor’s vision still there.',
    fr: 'Regardez ce qu’une élection fait aux trois origines\u00a0: le nouveau dirigeant trouve encore la vision de son prédécesseur.',
  },
  explanation: {
    en:
      'In the model, the hub’s vision weighs most in the shared one, and the board’s visions count as far as the ' +
      'hub listens. A new hub brings its own vision and takes years to replace what is there: so another member’s ' +
      'vision can be the shared one even where nobody listens. Where nobody holds more than half, members share a ' +
      'vision that none of them had.',
    fr:
      'Dans le modèle, la vision du dirigeant pèse le plus, et celles du conseil comptent à la mesure de son ' +
      'écoute. Un nouveau dirigeant apporte la sienne et met des années à remplacer l’ancienne\u00a0: la vision d’un ' +
      'autre membre peut donc être partagée là même où personne n’écoute. Quand aucune n’en forme plus de la ' +
      'moitié, les membres partagent une vision qu’aucun d’eux n’avait.',
  },
  levers: ['hub.listening', 'vision.voices', 'vision.hubWeight', 'steps.elections'],
  boxes: {
    article: [
      {
        en: 'Often the hub’s vision is shared: its first one, or one completed by other board members (§3.3).',
        fr: 'C’est souvent la vision du dirigeant qui est partagée\u00a0: l’initiale, ou complétée par d’autres membres du conseil (§3.3).',
      },
      {
        en: 'Three possibilities: the hub’s, another member’s, or a new vision where those of members cross (§4).',
        fr: 'Trois possibilités\u00a0: celle du dirigeant, celle d’un autre membre, ou une vision nouvelle, où se croisent celles des membres (§4).',
      },
    ],
    model: [
      {
        en: 'No rule names an origin: it is worked out from what each contributed.',
        fr: 'Aucune règle ne désigne une origine\u00a0: elle est calculée à partir de ce que chacun a apporté.',
      },
      {
        en: 'That the hub counts like three members, and that more than half decides, are our assumptions.',
        fr: 'Que le dirigeant compte comme trois membres, et que plus de la moitié décide, sont nos hypothèses.',
      },
    ],
    unknown: [
      {
        en: 'How frequent each of the three is: the article does not say.',
        fr: 'La fréquence de chacune des trois\u00a0: l’article ne la donne pas.',
      },
      {
        en: 'Whether members would call shared what those in charge call shared: members were not interviewed.',
        fr: 'Si les membres jugeraient partagée la vision que les responsables disent partagée\u00a0: ils n’ont pas été interrogés.',
      },
    ],
  },
  glossary: ['sharedVision', 'hub', 'clearVision', 'sameLuck'],
  hasAllaliTable: false,
  exercise: {
    en:
      'Under “Change it yourself”, let all members of world B be heard instead of the board, then switch off ' +
      'elections. Which of the three origins grows, and which vanishes?',
    fr:
      'Sous «\u00a0À vous de changer\u00a0», donnez dans le monde B la parole à tous les membres au lieu du conseil, puis ' +
      'supprimez les élections. Laquelle des trois origines progresse, laquelle disparaît\u00a0?',
  },
};
