import { findParameter } from '../../../src/model/parameters.ts';
import { NETWORK_TYPES } from '../../../src/model/network-types.ts';
import type { Measure } from './measure-run.ts';
import type { WorldName } from './worlds.ts';

/** How a number is written. */
type Kind = 'share' | 'number' | 'correlation';

interface Bound {
  /** What is compared. */
  readonly what: string;
  readonly kind: Kind;
  /** What a source reports, as reported: we did not check it. */
  readonly reported: string;
  readonly source: string;
  /** Ends of what we call inside; null where nothing can be compared. */
  readonly bound: readonly [low: number, high: number] | null;
  /** What was done where the model lies outside; why nothing can be compared; what to keep in mind. */
  readonly remark: string;
}

export interface MeasuredBound extends Bound {
  readonly world: WorldName;
  readonly measure: Measure;
}

/** A value of the model as it stands in its declarations. */
interface DefaultBound extends Bound {
  readonly where: string;
  readonly value: number;
}

const MIPA = 'MIPA survey 2020';
const SAMPLE = 'sample of Bottini & Gasiorek';
const VANNESTE = 'Vanneste 2014, 39 studies';
const FAFCHAMPS = 'Fafchamps et al. 2002';
const MINISTRY = 'Ministry of Industry 2023';

/** Reported shares are single numbers: within ten points of one we call inside. The margin is ours. */
const near = (share: number): [number, number] => [share - 0.1, share + 0.1];

/** Wilson’s 95% interval of 10 successes in 16; a test computes it again. */
export const TEN_OF_SIXTEEN: readonly [number, number] = [0.386, 0.815];

/** Every value of the defaults for which there is something to compare with. */
export const DEFAULT_BOUNDS: readonly DefaultBound[] = [
  {
    what: 'Founders of a network',
    where: '`founding.size`, and the main scenario',
    kind: 'number',
    value: numberOf('founding.size'),
    reported: 'export consortia of about 4 to 6 firms (20 constituted, 13 forming, 120 firms)',
    source: 'UNIDO',
    bound: [4, 6],
    remark:
      'Left: a network of seven can lose members and still have a team of four. Consortia are one kind of network among those of the study.',
  },
  {
    what: 'Mandate of a hub, in years',
    where: '`network.mandate` / 4',
    kind: 'number',
    value: numberOf('network.mandate') / 4,
    reported: 'a three-year programme (Apefel)',
    source: 'reported of Apefel',
    bound: [3, 3],
    remark: 'A programme is no mandate; it is the only period of office that we found.',
  },
  {
    what: 'Fewest members of a cooperative',
    where: '`minimumSize` of the type `cooperative`',
    kind: 'number',
    value: NETWORK_TYPES.cooperative.preset.minimumSize,
    reported: 'at least 5 members',
    source: 'legal minimum in Morocco',
    bound: [5, 5],
    remark: '',
  },
  {
    what: 'Trust in a stranger, to which first impressions wear off',
    where: '`trust.stranger`',
    kind: 'number',
    value: numberOf('trust.stranger'),
    reported: '72% distrust people first met: 28% do not',
    source: MIPA,
    bound: near(0.28),
    remark:
      'Chosen with this figure in mind (record 17), so that it is inside is no test. A share of persons, and a degree of trust between firms, are two things.',
  },
  {
    what: 'Firms that export at the start',
    where: '`population.exporters`',
    kind: 'share',
    value: numberOf('population.exporters'),
    reported: '23% always export and 20% irregularly: 43%',
    source: SAMPLE,
    bound: near(0.43),
    remark:
      'Left: the study is about firms that begin abroad through a network, so that few export before. The scenario `born-exporters` starts with 43%.',
  },
];

/** Every simulated quantity for which there is something to compare with. */
export const MEASURED_BOUNDS: readonly MeasuredBound[] = [
  {
    what: 'Networks of seven dissolved within five years',
    world: 'souss-massa',
    measure: 'gone5',
    kind: 'share',
    reported: 'more than half of alliances fail within five years',
    source: 'Harrigan, second-hand, disputed',
    bound: [0.5, 1],
    remark:
      'Left: alliances mostly join two firms, a network goes on when one leaves, and the figure is disputed. Why dissolutions also come later: record 16.',
  },
  {
    what: 'Networks of thirty dissolved within five years',
    world: 'thirty founders',
    measure: 'gone5',
    kind: 'share',
    reported: 'more than half of alliances fail within five years',
    source: 'Harrigan, second-hand, disputed',
    bound: [0.5, 1],
    remark: 'Left, for the same reasons. That large networks fold so seldom remains doubtful.',
  },
  {
    what: 'Clusters that live after five years',
    world: 'souss-massa',
    measure: 'clusters5',
    kind: 'share',
    reported: '16 clusters selected, 10 operational (62%)',
    source: MINISTRY,
    bound: TEN_OF_SIXTEEN,
    remark:
      'The bound is Wilson’s 95% interval of 10 in 16. When each was selected is not reported; in the model a cluster that lives is counted as operational.',
  },
  {
    what: 'Clusters that live after fifteen years',
    world: 'souss-massa',
    measure: 'clusters15',
    kind: 'share',
    reported: '16 clusters selected, 10 operational (62%)',
    source: MINISTRY,
    bound: TEN_OF_SIXTEEN,
    remark: 'The same.',
  },
  {
    what: 'Members of a grouping after fifteen years',
    world: 'souss-massa',
    measure: 'groupingSize',
    kind: 'number',
    reported: 'export consortia of about 4 to 6 firms',
    source: 'UNIDO',
    bound: [4, 6],
    remark:
      'Left: it follows from the seven founders. Mean of living groupings, those founded during the run included.',
  },
  {
    what: 'Members of a cluster after fifteen years, as a multiple of its founders',
    world: 'souss-massa',
    measure: 'clusterGrowth',
    kind: 'number',
    reported: 'Haliopôle grew from 10 to 62 firms: 6.2 times',
    source: 'its president, about 2017',
    bound: null,
    remark:
      'Five networks share sixty firms here: none can grow like that. One success story is no bound either.',
  },
  {
    what: 'Members of an association after fifteen years',
    world: 'thirty founders',
    measure: 'associationSize',
    kind: 'number',
    reported: '500 to 800 members',
    source: 'reported of Apefel',
    bound: null,
    remark:
      'Not comparable: this world has ninety firms. The scenario `large` has associations of forty founders among sixty firms of a territory.',
  },
  {
    what: 'Firms that export in each of ten years',
    world: 'souss-massa',
    measure: 'always',
    kind: 'share',
    reported: '23% of firms export always',
    source: SAMPLE,
    bound: near(0.23),
    remark: 'Years 6 to 15. How many years the sample covers we do not know.',
  },
  {
    what: 'Firms that export in some of ten years',
    world: 'souss-massa',
    measure: 'irregular',
    kind: 'share',
    reported: '20% of firms export irregularly',
    source: SAMPLE,
    bound: near(0.2),
    remark:
      'Left: the years of the sample are unknown, and the more years are looked at, the more firms are irregular.',
  },
  {
    what: 'Firms that export in none of ten years',
    world: 'souss-massa',
    measure: 'never',
    kind: 'share',
    reported: '57% of firms never export',
    source: SAMPLE,
    bound: near(0.57),
    remark: 'The same.',
  },
  {
    what: 'Entrants among the exporters of a year',
    world: 'souss-massa',
    measure: 'entrants',
    kind: 'share',
    reported: '30 to 60% of exporters are entrants each year',
    source: 'literature on export entry and exit',
    bound: [0.3, 0.6],
    remark:
      'Left: the study speaks of lasting engagement, the model has neither single orders nor firms that come and go. Its exporters move far less than real ones.',
  },
  {
    what: 'Exporters of a year that export no longer in the next',
    world: 'souss-massa',
    measure: 'leavers',
    kind: 'share',
    reported: 'exit is frequent, too; no figure',
    source: 'literature on export entry and exit',
    bound: null,
    remark: 'Not comparable without a figure. Like entry it is rare in the model.',
  },
  {
    what: 'Of all that ever exported, those that did from the start',
    world: 'born-exporters',
    measure: 'born',
    kind: 'share',
    reported: 'most exporters export right after their creation',
    source: FAFCHAMPS,
    bound: [0.5, 1],
    remark:
      'Firms have no age in the model: exporting at the start stands for exporting from creation. True of this scenario by construction, not of the defaults.',
  },
  {
    what: 'The same at the defaults',
    world: 'souss-massa',
    measure: 'born',
    kind: 'share',
    reported: 'most exporters export right after their creation',
    source: FAFCHAMPS,
    bound: [0.5, 1],
    remark:
      'Left: the model is about gradual engagement through networks. `born-exporters` shows what becomes of its results otherwise.',
  },
  {
    what: 'Firms that do not export and begin within a year',
    world: 'born-exporters',
    measure: 'starters',
    kind: 'share',
    reported: 'old firms seldom begin; no figure',
    source: FAFCHAMPS,
    bound: null,
    remark: 'Not comparable without a figure.',
  },
  {
    what: 'Trust between firms that never met',
    world: 'souss-massa',
    measure: 'trustStrangers',
    kind: 'number',
    reported: '72% distrust people first met: 28% do not',
    source: MIPA,
    bound: near(0.28),
    remark:
      'Left: a share of persons is set beside a mean between firms that know of each other’s standing, two different things. `trust.initial` is a factor of the main scenario, which goes down to 0.25.',
  },
  {
    what: 'Trust between firms that knew each other before',
    world: 'souss-massa',
    measure: 'trustAcquainted',
    kind: 'number',
    reported: '45% distrust neighbours: 55% do not',
    source: MIPA,
    bound: near(0.55),
    remark: 'The same difference; neighbours stand for acquainted firms.',
  },
  {
    what: 'Trust where there is a social tie, after fifteen years',
    world: 'souss-massa',
    measure: 'trustFriends',
    kind: 'number',
    reported: '37% distrust friends: 63% do not',
    source: MIPA,
    bound: near(0.63),
    remark:
      'Left: a social tie needs trust above 0.7 to arise, so that it lies above by construction.',
  },
  {
    what: 'Correlation of trust with the duration of a relation, after ten years',
    world: 'souss-massa',
    measure: 'trustDuration',
    kind: 'correlation',
    reported: 'positive but weak',
    source: VANNESTE,
    bound: [0, 0.3],
    remark:
      'Left, and a weakness: who has been together for long has worked together for long, and joint work is what trust comes from here. Pairs of members, one correlation a run; “weak” is 0.3 at most (ours).',
  },
];

function numberOf(path: string): number {
  const declared = findParameter(path)?.default;
  if (typeof declared !== 'number') throw new TypeError(`${path} has no number by default`);
  return declared;
}
