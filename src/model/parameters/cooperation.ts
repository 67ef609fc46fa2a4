import type { Group } from './declare.ts';
import { choice, number } from './declare.ts';
import { PER_PROJECT, PER_QUARTER } from './units.ts';

export const COOPERATION = {
  label: { en: 'Cooperation', fr: 'Coopération' },
  help: {
    en: 'What makes members contribute to joint projects, and what these projects yield.',
    fr:
      'Ce qui amène les membres à contribuer aux projets communs, et ce que ces projets ' +
      'rapportent.',
  },
  parameters: {
    intercept: number({
      label: { en: 'Basic readiness to contribute', fr: 'Disposition de base à contribuer' },
      help: {
        en:
          'Readiness to contribute when nothing speaks for it. The more negative, the less ' +
          'firms contribute by themselves.',
        fr:
          'Disposition à contribuer quand rien n’y incite. Plus elle est négative, moins les ' +
          'entreprises contribuent d’elles-mêmes.',
      },
      default: -3.5,
      range: [-10, 10],
      plausible: [-4, -3],
    }),
    predispositionWeight: number({
      label: { en: 'Weight of predisposition', fr: 'Poids de la prédisposition' },
      help: {
        en: 'How much a firm’s predisposition to cooperate raises what it contributes.',
        fr: 'Effet de la prédisposition d’une entreprise à la coopération sur sa contribution.',
      },
      default: 2.5,
      range: [0, 10],
      plausible: [1.5, 3.5],
      source: 'mechanism: paper §3.2; number: ours',
    }),
    trustWeight: number({
      label: { en: 'Weight of trust', fr: 'Poids de la confiance' },
      help: {
        en: 'How much trust in the partners of the project raises what a firm contributes.',
        fr:
          'Effet de la confiance dans les partenaires du projet sur la contribution d’une ' +
          'entreprise.',
      },
      default: 4,
      range: [0, 10],
      plausible: [2.5, 5],
      source: 'mechanism: paper §3.2; number: ours',
    }),
    alignmentWeight: number({
      label: { en: 'Weight of a common aim', fr: 'Poids du but commun' },
      help: {
        en:
          'How much a firm contributes more when the project’s aim matches its own vision and ' +
          'the network’s vision is clear.',
        fr:
          'Supplément de contribution quand le but du projet correspond à la vision de ' +
          'l’entreprise et que la vision du réseau est claire.',
      },
      default: 1.2,
      range: [0, 10],
      plausible: [0.6, 1.8],
      source: 'mechanism: paper §1.3; number: ours',
    }),
    gainWeight: number({
      label: { en: 'Weight of recent gains', fr: 'Poids des gains récents' },
      help: {
        en:
          'How much recent gains from joint projects encourage a firm to contribute, and losses ' +
          'discourage it.',
        fr:
          'Effet des gains récents tirés des projets communs, qui encouragent à contribuer, et ' +
          'des pertes, qui en dissuadent.',
      },
      default: 0.8,
      range: [0, 10],
      plausible: [0.4, 1.2],
    }),
    gainScale: number({
      label: { en: 'Sensitivity to small gains', fr: 'Sensibilité aux petits gains' },
      help: {
        en: 'The higher, the smaller the gains that suffice for the full effect of recent gains.',
        fr:
          'Plus elle est élevée, plus de petits gains suffisent à produire tout l’effet des ' +
          'gains récents.',
      },
      default: 3,
      range: [0, 50],
      plausible: [2, 4],
    }),
    gainRate: number({
      label: { en: 'Speed of forgetting past gains', fr: 'Vitesse d’oubli des gains passés' },
      help: {
        en: 'Weight of the latest quarter in what a firm remembers as its recent gain.',
        fr: 'Poids du dernier trimestre dans ce qu’une entreprise retient comme gain récent.',
      },
      default: 0.25,
      range: [0, 1],
      plausible: [0.15, 0.4],
      unit: PER_QUARTER,
    }),
    noise: number({
      label: { en: 'Chance in contributions', fr: 'Hasard dans les contributions' },
      help: {
        en:
          'How much contributions vary from one project to another for reasons outside the ' +
          'model.',
        fr:
          'Variation des contributions d’un projet à l’autre pour des raisons extérieures au ' +
          'modèle.',
      },
      default: 0.6,
      range: [0, 5],
      plausible: [0.3, 0.9],
    }),
    learning: number({
      label: { en: 'Learning to cooperate', fr: 'Apprentissage de la coopération' },
      help: {
        en:
          'How fast a firm’s predisposition moves towards what its partners contribute. At 0 it ' +
          'never changes.',
        fr:
          'Vitesse à laquelle la prédisposition d’une entreprise se rapproche de ce que ' +
          'contribuent ses partenaires. À 0, elle ne change jamais.',
      },
      default: 0.01,
      range: [0, 1],
      plausible: [0, 0.03],
      unit: PER_PROJECT,
      source: 'mechanism: paper §1.2 (Maisonnasse 2014); number: ours',
    }),
    trustSource: choice({
      label: { en: 'Trust that counts', fr: 'Confiance qui compte' },
      help: {
        en:
          'Whether members contribute by the trust earned so far, or only by the trust they had ' +
          'beforehand.',
        fr:
          'Les membres contribuent soit selon la confiance construite chemin faisant, soit ' +
          'selon la seule confiance préalable.',
      },
      default: 'current',
      options: {
        current: { en: 'Trust of the moment', fr: 'Confiance du moment' },
        prerequisite: { en: 'Prerequisite trust only', fr: 'Confiance préalable seule' },
      },
      source: 'mechanism: paper §3.2; reading: ours',
    }),
    benefit: number({
      label: { en: 'Yield of joint work', fr: 'Rendement du travail commun' },
      help: {
        en:
          'What a fully coordinated project of full contributions and clear, right vision ' +
          'yields per participant.',
        fr:
          'Ce que rapporte par participant un projet pleinement coordonné, à contributions ' +
          'complètes et à vision claire et juste.',
      },
      default: 1.1,
      range: [0, 10],
      plausible: [0.9, 1.3],
      symbol: 'B',
    }),
    cost: number({
      label: { en: 'Cost of contributing', fr: 'Coût d’une contribution' },
      help: {
        en: 'What a full contribution to one project costs a firm, in the unit of the yield.',
        fr:
          'Ce que coûte à une entreprise une contribution complète à un projet, dans l’unité du ' +
          'rendement.',
      },
      default: 0.35,
      range: [0, 5],
      plausible: [0.25, 0.45],
    }),
    membershipCost: number({
      label: { en: 'Cost of membership', fr: 'Coût de l’adhésion' },
      help: {
        en:
          'What being a member costs every quarter, whether or not the firm takes part in ' +
          'projects.',
        fr:
          'Ce que coûte chaque trimestre l’appartenance au réseau, que l’entreprise participe ' +
          'ou non à des projets.',
      },
      default: 0.05,
      range: [0, 2],
      plausible: [0.02, 0.08],
      unit: PER_QUARTER,
    }),
    coordinationFloor: number({
      label: { en: 'Yield without coordination', fr: 'Rendement sans coordination' },
      help: {
        en: 'Part of the yield that projects keep when nothing is coordinated.',
        fr: 'Part du rendement que gardent les projets sans aucune coordination.',
      },
      default: 0.4,
      range: [0, 1],
      plausible: [0.2, 0.6],
      source: 'mechanism: paper §3.2; number: ours',
    }),
    clarityFloor: number({
      label: { en: 'Yield with a vague vision', fr: 'Rendement avec une vision floue' },
      help: {
        en: 'Part of the yield that projects keep when the network’s vision is entirely vague.',
        fr:
          'Part du rendement que gardent les projets quand la vision du réseau est entièrement ' +
          'floue.',
      },
      default: 0.3,
      range: [0, 1],
      plausible: [0.15, 0.5],
      source: 'mechanism: paper §3.2; number: ours',
    }),
    aimWidth: number({
      label: { en: 'Tolerance to wrong aims', fr: 'Tolérance aux buts erronés' },
      help: {
        en: 'How far a project’s aim may lie from the real opportunity and still yield something.',
        fr:
          'Écart que le but d’un projet peut avoir avec la véritable opportunité tout en ' +
          'rapportant encore.',
      },
      default: 4,
      range: [0.1, 100],
      plausible: [2, 6],
    }),
    mapping: choice({
      label: { en: 'Reading of the two logics', fr: 'Lecture des deux logiques' },
      help: {
        en:
          'Which arithmetic stands for the additive and the complementary logic of cooperation. ' +
          'The study describes them in words only.',
        fr:
          'Calcul qui représente la logique additive et la logique de complémentarité. L’étude ' +
          'ne les décrit qu’en mots.',
      },
      default: 'sumOfParts',
      options: {
        sumOfParts: {
          en: 'Complementary: sum of the parts; additive: pooled means',
          fr: 'Complémentarité : somme des travaux ; additive : moyens réunis',
        },
        opposite: { en: 'The opposite', fr: 'L’inverse' },
      },
      source: 'mechanism: paper §1.2 (Douard & Heitz 2003); reading: ours',
    }),
    poolingExponent: number({
      label: { en: 'Need for everyone’s part in pooling', fr: 'Besoin de l’apport de chacun' },
      help: {
        en:
          'Where means are pooled: the more negative, the more the weakest contribution decides ' +
          'the yield.',
        fr:
          'Quand les moyens sont réunis : plus la valeur est négative, plus la contribution la ' +
          'plus faible détermine le rendement.',
      },
      default: -3,
      range: [-20, -0.1],
      plausible: [-5, -1],
      symbol: 'ρ',
    }),
    poolingThreshold: number({
      label: { en: 'Pooling needed for a yield', fr: 'Mutualisation minimale' },
      help: {
        en:
          'Where means are pooled: level of pooled contributions below which the project yields ' +
          'little.',
        fr:
          'Quand les moyens sont réunis : niveau de contributions mutualisées en deçà duquel le ' +
          'projet rapporte peu.',
      },
      default: 0.35,
      range: [0.01, 1],
      plausible: [0.2, 0.5],
    }),
    assetReturn: number({
      label: { en: 'Return of the common asset', fr: 'Rendement de l’actif commun' },
      help: {
        en:
          'What a fully developed common asset of the network adds to the yield of its pooled ' +
          'projects.',
        fr:
          'Ce qu’un actif commun pleinement développé ajoute au rendement des projets qui ' +
          'réunissent les moyens.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.2, 0.8],
      source: 'mechanism: paper §1.2 (Douard & Heitz 2003); number: ours',
    }),
    assetGrowth: number({
      label: { en: 'Growth of the common asset', fr: 'Croissance de l’actif commun' },
      help: {
        en: 'How fast pooled projects build up the common asset of the network.',
        fr:
          'Vitesse à laquelle les projets qui réunissent les moyens constituent l’actif commun ' +
          'du réseau.',
      },
      default: 0.05,
      range: [0, 1],
      plausible: [0.02, 0.1],
      unit: PER_QUARTER,
      source: 'mechanism: paper §1.2 (Douard & Heitz 2003); number: ours',
    }),
    assetDepreciation: number({
      label: { en: 'Wear of the common asset', fr: 'Usure de l’actif commun' },
      help: {
        en: 'Share of the common asset that is lost each quarter.',
        fr: 'Part de l’actif commun qui se perd chaque trimestre.',
      },
      default: 0.03,
      range: [0, 1],
      plausible: [0.01, 0.06],
      unit: PER_QUARTER,
    }),
    diversityReturn: number({
      label: { en: 'Return of differences', fr: 'Rendement de la diversité' },
      help: {
        en:
          'What a project gains when its members come from different sectors (complementary ' +
          'cooperation). At 0, likeness costs nothing (community cooperation).',
        fr:
          'Ce que gagne un projet dont les membres viennent de secteurs différents (coopération ' +
          'complémentaire). À 0, se ressembler ne coûte rien (coopération communautaire).',
      },
      default: 0,
      range: [-1, 5],
      plausible: [0, 0.5],
      source: 'mechanism: paper §1.2 (Dameron 2004); number: ours',
    }),
    powerExponent: number({
      label: { en: 'Steepness of sharing by power', fr: 'Inégalité du partage selon le pouvoir' },
      help: {
        en:
          'How steeply shares follow the power of the members where gains are shared by power. ' +
          'At 0 shares are equal.',
        fr:
          'Mesure dans laquelle les parts suivent le pouvoir des membres quand les gains se ' +
          'partagent selon le pouvoir. À 0, les parts sont égales.',
      },
      default: 3,
      range: [0, 20],
      plausible: [1, 5],
      source: 'mechanism: paper §1.5 (Assens 2003); number: ours',
    }),
  },
} satisfies Group;
