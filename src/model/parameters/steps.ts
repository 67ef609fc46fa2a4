import type { Group } from './declare.ts';
import { toggle } from './declare.ts';

export const STEPS = {
  label: { en: 'Steps of a quarter', fr: 'Étapes d’un trimestre' },
  help: {
    en:
      'Switches off a step of the model to see what it brings about. All are on in the complete ' +
      'model.',
    fr:
      'Permet de désactiver une étape du modèle pour voir ce qu’elle produit. Toutes sont ' +
      'actives dans le modèle complet.',
  },
  parameters: {
    coordination: toggle({
      label: { en: 'Step: coordination', fr: 'Étape\u00a0: coordination' },
      help: {
        en:
          'The hub coordinates the actions of the members. Switched off: there is no ' +
          'coordination at all.',
        fr:
          'Le dirigeant coordonne les actions des membres. Étape désactivée\u00a0: il n’y a aucune ' +
          'coordination.',
      },
      default: true,
    }),
    vision: toggle({
      label: { en: 'Step: vision', fr: 'Étape\u00a0: vision' },
      help: {
        en:
          'Visions are shared and influence each other. Switched off: visions and their clarity ' +
          'stay as they are.',
        fr:
          'Les visions se partagent et s’influencent. Étape désactivée\u00a0: les visions et leur ' +
          'clarté restent ce qu’elles sont.',
      },
      default: true,
    }),
    projects: toggle({
      label: { en: 'Step: joint projects', fr: 'Étape\u00a0: projets communs' },
      help: {
        en: 'Members work together in projects. Switched off: there is no joint work.',
        fr:
          'Les membres travaillent ensemble dans des projets. Étape désactivée\u00a0: il n’y a pas ' +
          'de travail en commun.',
      },
      default: true,
    }),
    cooperation: toggle({
      label: { en: 'Step: cooperation', fr: 'Étape\u00a0: coopération' },
      help: {
        en:
          'Members contribute to the projects they take part in. Switched off: nobody ' +
          'contributes.',
        fr:
          'Les membres contribuent aux projets auxquels ils participent. Étape désactivée\u00a0: ' +
          'personne ne contribue.',
      },
      default: true,
    }),
    trust: toggle({
      label: { en: 'Step: trust', fr: 'Étape\u00a0: confiance' },
      help: {
        en:
          'Joint work builds trust or wears it down. Switched off: trust stays as it is, conflicts ' +
          'harm it neither.',
        fr:
          'Le travail en commun construit ou use la confiance. Étape désactivée\u00a0: la confiance ' +
          'reste ce qu’elle est, et les conflits ne l’entament pas non plus.',
      },
      default: true,
    }),
    conflict: toggle({
      label: { en: 'Step: conflicts', fr: 'Étape\u00a0: conflits' },
      help: {
        en:
          'Conflicts arise, are mediated and fade. Switched off: no conflict arises, and what is ' +
          'left of earlier ones still fades.',
        fr:
          'Des conflits naissent, font l’objet de médiation et s’apaisent. Étape désactivée\u00a0: ' +
          'aucun conflit ne naît, et ce qui reste des anciens continue de s’apaiser.',
      },
      default: true,
    }),
    satisfaction: toggle({
      label: { en: 'Step: satisfaction', fr: 'Étape\u00a0: satisfaction' },
      help: {
        en:
          'Members judge what the network brings them. Switched off: satisfaction stays as it ' +
          'is.',
        fr:
          'Les membres jugent ce que leur apporte le réseau. Étape désactivée\u00a0: la satisfaction ' +
          'reste ce qu’elle est.',
      },
      default: true,
    }),
    elections: toggle({
      label: { en: 'Step: elections', fr: 'Étape\u00a0: élections' },
      help: {
        en:
          'Members elect the hub. Switched off: the first hub stays, and one that leaves is not ' +
          'replaced.',
        fr:
          'Les membres élisent le dirigeant du réseau. Étape désactivée\u00a0: le premier dirigeant ' +
          'reste, et celui qui part n’est pas remplacé.',
      },
      default: true,
    }),
    leaving: toggle({
      label: { en: 'Step: leaving', fr: 'Étape\u00a0: départs' },
      help: {
        en: 'Dissatisfied members may leave. Switched off: nobody leaves.',
        fr: 'Les membres insatisfaits peuvent partir. Étape désactivée\u00a0: personne ne part.',
      },
      default: true,
    }),
    joining: toggle({
      label: { en: 'Step: joining', fr: 'Étape\u00a0: adhésions' },
      help: {
        en: 'Firms from outside may join. Switched off: nobody joins.',
        fr: 'Des entreprises extérieures peuvent adhérer. Étape désactivée\u00a0: personne n’adhère.',
      },
      default: true,
    }),
    founding: toggle({
      label: { en: 'Step: founding', fr: 'Étape\u00a0: créations' },
      help: {
        en:
          'Firms outside may found new networks. Switched off: no network is founded during a ' +
          'run.',
        fr:
          'Des entreprises hors réseau peuvent en créer de nouveaux. Étape désactivée\u00a0: aucun ' +
          'réseau ne se crée pendant la simulation.',
      },
      default: true,
    }),
    folding: toggle({
      label: { en: 'Step: folding', fr: 'Étape\u00a0: dissolutions' },
      help: {
        en: 'Networks that have become too small are dissolved. Switched off: they go on.',
        fr: 'Les réseaux devenus trop petits sont dissous. Étape désactivée\u00a0: ils continuent.',
      },
      default: true,
    }),
    engagement: toggle({
      label: {
        en: 'Step: international engagement',
        fr: 'Étape\u00a0: engagement à l’international',
      },
      help: {
        en:
          'Firms progress or fall back on foreign markets. Switched off: every firm stays at ' +
          'its stage.',
        fr:
          'Les entreprises progressent ou reculent sur les marchés étrangers. Étape désactivée ' +
          ': chacune reste à son stade.',
      },
      default: true,
    }),
    ties: toggle({
      label: { en: 'Step: social ties', fr: 'Étape\u00a0: liens interpersonnels' },
      help: {
        en: 'Working ties may also become social ties. Switched off: no new social tie arises.',
        fr:
          'Des liens de travail peuvent devenir aussi des liens interpersonnels. Étape ' +
          'désactivée\u00a0: aucun nouveau lien interpersonnel ne naît.',
      },
      default: true,
    }),
    drift: toggle({
      label: { en: 'Step: drift', fr: 'Étape\u00a0: mouvement de l’opportunité' },
      help: {
        en: 'The best opportunity abroad may move. Switched off: it stays where it is.',
        fr:
          'La meilleure opportunité à l’étranger peut se déplacer. Étape désactivée\u00a0: elle ne ' +
          'bouge pas.',
      },
      default: true,
    }),
  },
} satisfies Group;
