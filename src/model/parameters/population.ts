import type { Text } from '../text.ts';
import type { Group } from './declare.ts';
import { integer, number } from './declare.ts';
import { FIRMS, SHARE } from './units.ts';

const TERRITORIES: Text = { en: 'territories', fr: 'territoires' };
const SECTORS: Text = { en: 'sectors', fr: 'secteurs' };

export const POPULATION = {
  label: { en: 'Firms of the world', fr: 'Entreprises du monde simulé' },
  help: {
    en:
      'How many fictional firms there are, where they are, and what they know of foreign ' +
      'markets at the start.',
    fr:
      'Combien d’entreprises fictives compte le monde simulé, où elles se trouvent et ce ' +
      'qu’elles savent des marchés étrangers au départ.',
  },
  parameters: {
    firms: integer({
      label: { en: 'Number of firms', fr: 'Nombre d’entreprises' },
      help: {
        en: 'How many firms live in the artificial world, inside networks or outside them.',
        fr: 'Nombre d’entreprises du monde artificiel, membres d’un réseau ou non.',
      },
      default: 60,
      range: [3, 2_000_000],
      plausible: [40, 100],
      unit: FIRMS,
      symbol: 'N',
      actsAt: 'setup',
    }),
    territories: integer({
      label: { en: 'Number of territories', fr: 'Nombre de territoires' },
      help: {
        en:
          'The territories are fictional and firms are shared out evenly among them. A firm ' +
          'sees only the networks of its own territory.',
        fr:
          'Les territoires sont fictifs et les entreprises y sont réparties à parts égales. Une ' +
          'entreprise ne voit que les réseaux de son propre territoire.',
      },
      default: 1,
      range: [1, 200_000],
      plausible: [1, 2],
      unit: TERRITORIES,
      actsAt: 'setup',
    }),
    sectors: integer({
      label: { en: 'Number of sectors', fr: 'Nombre de secteurs' },
      help: {
        en:
          'Firms belong to one sector each. Firms of the same sector and territory are more ' +
          'likely to know each other from the start.',
        fr:
          'Chaque entreprise appartient à un secteur. Celles du même secteur et du même ' +
          'territoire ont plus de chances de se connaître dès le départ.',
      },
      default: 3,
      range: [1, 50],
      plausible: [1, 6],
      unit: SECTORS,
      actsAt: 'setup',
    }),
    exporters: number({
      label: { en: 'Exporters at the start', fr: 'Exportatrices au départ' },
      help: {
        en: 'Share of firms that already sell abroad when the simulation begins.',
        fr: 'Part des entreprises qui vendent déjà à l’étranger au début de la simulation.',
      },
      default: 0.18,
      range: [0, 1],
      plausible: [0.1, 0.3],
      unit: SHARE,
      symbol: '\\lambda_e',
      actsAt: 'setup',
    }),
    exporterStage: integer({
      label: { en: 'Stage of these exporters', fr: 'Stade de ces exportatrices' },
      help: {
        en:
          'How far those exporters have gone: 1 occasional export, 2 regular export, 3 sales ' +
          'office abroad, 4 production abroad. A higher stage stands for firms that were born ' +
          'exporters.',
        fr:
          'Stade déjà atteint par ces entreprises\u00a0: 1 exportation occasionnelle, 2 exportation ' +
          'régulière, 3 bureau de vente à l’étranger, 4 production à l’étranger. Un stade élevé ' +
          'représente des entreprises exportatrices dès leur création.',
      },
      default: 1,
      range: [1, 4],
      plausible: [1, 2],
      symbol: 'e_0',
      actsAt: 'setup',
    }),
    knowledge: number({
      label: { en: 'Market knowledge of the others', fr: 'Connaissance des marchés des autres' },
      help: {
        en:
          'What firms that do not export yet know of foreign markets at the start, from 0 ' +
          '(nothing) to 1 (everything).',
        fr:
          'Ce que les entreprises non exportatrices savent des marchés étrangers au départ, de ' +
          '0 (rien) à 1 (tout).',
      },
      default: 0.1,
      range: [0, 1],
      plausible: [0, 0.3],
      symbol: 'k_0',
      actsAt: 'setup',
    }),
    exporterKnowledge: number({
      label: {
        en: 'Market knowledge of exporters',
        fr: 'Connaissance des marchés des exportatrices',
      },
      help: {
        en:
          'What firms that already export know of foreign markets at the start, from 0 ' +
          '(nothing) to 1 (everything).',
        fr:
          'Ce que les entreprises déjà exportatrices savent des marchés étrangers au départ, de ' +
          '0 (rien) à 1 (tout).',
      },
      default: 0.4,
      range: [0, 1],
      plausible: [0.2, 0.6],
      symbol: 'k_1',
      actsAt: 'setup',
    }),
  },
} satisfies Group;
