import type { Group } from './declare.ts';
import { choice, number } from './declare.ts';
import { PER_QUARTER } from './units.ts';

export const MEMBERSHIP = {
  label: { en: 'Joining and leaving', fr: 'Adhésion et départ' },
  help: {
    en: 'Why firms join a network, whom the members admit, and why members leave.',
    fr:
      'Pourquoi des entreprises adhèrent à un réseau, qui les membres acceptent et pourquoi des ' +
      'membres partent.',
  },
  parameters: {
    exitIntercept: number({
      label: { en: 'Basic inclination to leave', fr: 'Tendance de base au départ' },
      help: {
        en:
          'Inclination of a member who is neither satisfied nor dissatisfied to leave. The more ' +
          'negative, the rarer departures are.',
        fr:
          'Tendance au départ d’un membre ni satisfait ni insatisfait. Plus elle est négative, ' +
          'plus les départs sont rares.',
      },
      default: -4.25,
      range: [-20, 20],
      plausible: [-4.75, -3.75],
      symbol: 'X_0',
    }),
    exitSatisfaction: number({
      label: { en: 'Hold of satisfaction', fr: 'Effet de la satisfaction sur le départ' },
      help: {
        en:
          'How much satisfaction keeps a member in the network, and dissatisfaction drives it ' +
          'away.',
        fr:
          'Mesure dans laquelle la satisfaction retient un membre et l’insatisfaction le fait ' +
          'partir.',
      },
      default: 4,
      range: [0, 20],
      plausible: [2, 6],
      symbol: 'X_S',
    }),
    search: number({
      label: { en: 'Firms that look around', fr: 'Entreprises en quête d’un réseau' },
      help: {
        en: 'Share of firms outside any network that consider joining one in a quarter.',
        fr:
          'Part des entreprises hors réseau qui envisagent d’adhérer à un réseau au cours du ' +
          'trimestre.',
      },
      default: 0.05,
      range: [0, 1],
      plausible: [0.02, 0.1],
      unit: PER_QUARTER,
      symbol: 'J_0',
    }),
    performanceWeight: number({
      label: { en: 'Weight of performance', fr: 'Poids de la performance' },
      help: {
        en: 'How much a network’s performance attracts firms from outside.',
        fr: 'Attrait de la performance d’un réseau pour les entreprises extérieures.',
      },
      default: 1,
      range: [0, 10],
      plausible: [0.5, 1.5],
      symbol: 'J_Y',
      source: 'mechanism: paper §3.2; number: ours',
    }),
    reputationWeight: number({
      label: { en: 'Weight of the members’ reputation', fr: 'Poids de la réputation des membres' },
      help: {
        en: 'How much the reputation of a network’s members attracts firms from outside.',
        fr: 'Attrait de la réputation des membres d’un réseau pour les entreprises extérieures.',
      },
      default: 1,
      range: [0, 10],
      plausible: [0.5, 1.5],
      symbol: 'J_R',
      source: 'mechanism: paper §1.4 (Rodrigues Bandeira et al. 2012); number: ours',
    }),
    trustWeight: number({
      label: { en: 'Weight of trust in joining', fr: 'Poids de la confiance dans l’adhésion' },
      help: {
        en: 'How much a firm is attracted by a network whose members it trusts.',
        fr: 'Attrait, pour une entreprise, d’un réseau dont les membres ont sa confiance.',
      },
      default: 2,
      range: [0, 10],
      plausible: [1, 3],
      symbol: 'J_T',
      source: 'mechanism: paper §1.4 (Rodrigues Bandeira et al. 2012); number: ours',
    }),
    riskWeight: number({
      label: { en: 'Weight of risk', fr: 'Poids du risque' },
      help: {
        en: 'How much the risk a firm sees in a network keeps it from joining.',
        fr: 'Mesure dans laquelle le risque perçu dans un réseau dissuade d’y adhérer.',
      },
      default: 1,
      range: [0, 10],
      plausible: [0.5, 1.5],
      symbol: 'J_C',
      source: 'mechanism: paper §1.4 (Rodrigues Bandeira et al. 2012); number: ours',
    }),
    vagueness: number({
      label: { en: 'Pull of a vague vision', fr: 'Attrait dû à une vision floue' },
      help: {
        en: 'How much more a network attracts a firm whose own vision is vague.',
        fr: 'Supplément d’attrait d’un réseau pour une entreprise dont la propre vision est floue.',
      },
      default: 1,
      range: [0, 5],
      plausible: [0.5, 1.5],
      symbol: 'J_\\gamma',
      source: 'mechanism: paper §3.2; number: ours',
    }),
    threshold: number({
      label: { en: 'Attraction needed to apply', fr: 'Attrait requis pour se porter candidat' },
      help: {
        en:
          'Attraction above which a firm applies for membership. The higher, the more hesitant ' +
          'firms are.',
        fr:
          'Attrait au-delà duquel une entreprise se porte candidate. Plus il est élevé, plus ' +
          'les entreprises hésitent.',
      },
      default: 1.5,
      range: [-10, 10],
      plausible: [1, 2],
      symbol: 'J_1',
    }),
    noise: number({
      label: { en: 'Chance in the choice of a network', fr: 'Hasard dans le choix d’un réseau' },
      help: {
        en: 'How much a firm’s choice depends on impressions outside the model.',
        fr:
          'Mesure dans laquelle le choix d’une entreprise dépend d’impressions extérieures au ' +
          'modèle.',
      },
      default: 0.5,
      range: [0, 5],
      plausible: [0.25, 0.75],
      symbol: '\\sigma_J',
    }),
    judgement: choice({
      label: { en: 'Choice of trustworthy members', fr: 'Choix de membres dignes de confiance' },
      help: {
        en:
          'Whether members judge how far they trust the candidate itself, or, to see what this ' +
          'choice brings about, a firm drawn at random.',
        fr:
          'Les membres jugent la confiance qu’inspire le candidat lui-même ou, pour voir ce que ' +
          'ce choix produit, celle d’une entreprise tirée au sort.',
      },
      default: 'trust',
      options: {
        trust: { en: 'Trust in the candidate', fr: 'Confiance dans le candidat' },
        lottery: {
          en: 'Trust in a firm drawn at random',
          fr: 'Confiance dans une entreprise tirée au sort',
        },
      },
      source: 'mechanism: paper §3.2; reading: ours',
    }),
  },
} satisfies Group;
