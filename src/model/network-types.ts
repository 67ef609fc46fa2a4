import type { ValuesOf } from './parameters/declare.ts';
import type { NETWORK } from './parameters/network.ts';
import type { Text } from './text.ts';

/** A kind of network: what the study says of it, and values of our own that stand for it. */
export interface NetworkTypeDeclaration {
  readonly label: Text;
  readonly help: Text;
  readonly source: string;
  /** The parameters in which the type differs from the defaults. */
  readonly preset: Partial<ValuesOf<(typeof NETWORK)['parameters']>>;
}

/** The types of the study. They differ by parameters only, never by equations of their own. */
export const NETWORK_TYPES = {
  cluster: {
    label: { en: 'Cluster', fr: 'Cluster (pôle de compétitivité)' },
    help: {
      en:
        'Tied to a territory and built around one theme. Besides firms it brings together ' +
        'institutions and university research units, which add knowledge but do not export.',
      fr:
        'Rattaché à un territoire et constitué autour d’une thématique. Outre des entreprises, ' +
        'il réunit des institutionnels et des unités de recherche universitaires, qui apportent ' +
        'des connaissances mais n’exportent pas.',
    },
    source: 'features: paper §3.1, Table 3; numbers: ours',
    preset: { institutions: 0.005, tieHazard: 0.02, intensity: 0.9 },
  },
  association: {
    label: { en: 'Professional association', fr: 'Association professionnelle' },
    help: {
      en:
        'Created by the firms of a trade to promote the whole trade. It defends the interests ' +
        'of its members before public authorities and international bodies.',
      fr:
        'Créée par les professionnels pour promouvoir toute leur profession. Elle défend les ' +
        'intérêts de ses membres auprès des pouvoirs publics et des instances internationales.',
    },
    source: 'features: paper §3.1, Table 3; numbers: ours',
    preset: { advocacy: 0.1, intensity: 0.6, admission: 0.3, spanFactor: 2 },
  },
  grouping: {
    label: { en: 'Grouping of firms', fr: 'Groupement d’entreprises' },
    help: {
      en:
        'Created on the initiative of firms that work together as a network firm. Its main aim ' +
        'is to pool resources.',
      fr:
        'Créé à l’initiative d’entreprises qui travaillent selon la logique de l’entreprise ' +
        'réseau. Son objectif principal est la mutualisation des ressources.',
    },
    source: 'features: paper §3.1, Table 3; numbers: ours',
    preset: { intensity: 1.2, admission: 0.5, shares: 'power' },
  },
  cooperative: {
    label: { en: 'Agricultural cooperative', fr: 'Coopérative agricole' },
    help: {
      en:
        'The study met one large agricultural cooperative and does not describe the type ' +
        'further. In the model its members share gains equally and may be many.',
      fr:
        'L’étude a rencontré une grande coopérative agricole sans décrire davantage ce type. ' +
        'Dans le modèle, ses membres se partagent les gains à parts égales et peuvent être ' +
        'nombreux.',
    },
    source:
      'type: paper §2, Table 2; minimum size: legal minimum of 5 members; other numbers: ours',
    preset: { minimumSize: 5, shares: 'equal', spanFactor: 1.9, admission: 0.4 },
  },
} satisfies Record<string, NetworkTypeDeclaration>;

export type NetworkType = keyof typeof NETWORK_TYPES;

/** In the order of declaration; the state holds a type by its place here. */
export const TYPE_NAMES = Object.keys(NETWORK_TYPES) as NetworkType[];
