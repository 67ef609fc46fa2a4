import { COUNT, PAYOFF, QUARTERS, SCORE, SHARE, STAGE } from './metrics/declare.ts';
import type { Covers, Metric } from './metrics/declare.ts';
import { NETWORK_METRIC } from './metrics/network-metrics.ts';
import type { NetworkMetricName } from './metrics/network-metrics.ts';
import { tally } from './metrics/tally.ts';
import type { FirmSums, Tally } from './metrics/tally.ts';
import type { Flow } from './territory.ts';
import type { Text } from './text.ts';
import type { World } from './world.ts';

/** A metric with the function that reads it off the sums over the world. */
interface Declaration extends Metric {
  readonly value: (sums: Tally) => number;
}

type Options = Partial<Pick<Metric, 'headline' | 'margin' | 'source' | 'range'>>;

function level(
  name: string,
  covers: Covers,
  label: Text,
  help: Text,
  unit: Text,
  value: (sums: Tally) => number,
  options: Options = {},
): Declaration {
  const range = unit === STAGE ? ([0, 4] as const) : ([0, 1] as const);
  const margin = unit === STAGE ? 0.15 : 0.05;
  return {
    name,
    covers,
    label,
    help,
    unit,
    value,
    kind: 'level',
    headline: false,
    source: 'ours',
    range,
    margin,
    ...options,
  };
}

/** Mean over living networks of one network metric. */
function ofNetworks(metric: NetworkMetricName): (sums: Tally) => number {
  const at = NETWORK_METRIC[metric];
  return (sums) => sums.networkSums[at] / sums.networkCounts[at];
}

/** The same with dissolved networks counted as zero: what all those ever founded come to. */
function ofEverFounded(metric: NetworkMetricName): (sums: Tally) => number {
  const at = NETWORK_METRIC[metric];
  return (sums) => sums.networkSums[at] / sums.everFounded;
}

function ofMembers(field: keyof FirmSums): (sums: Tally) => number {
  return ({ members }) => members[field] / members.count;
}

function ofOutsiders(field: keyof FirmSums): (sums: Tally) => number {
  return ({ outsiders }) => outsiders[field] / outsiders.count;
}

function ofFirms(field: keyof FirmSums): (sums: Tally) => number {
  return ({ members, outsiders }) =>
    (members[field] + outsiders[field]) / (members.count + outsiders.count);
}

function flow(name: string, counted: Flow, label: Text, help: Text, source = 'ours'): Declaration {
  return {
    name,
    label,
    help,
    source,
    unit: COUNT,
    covers: 'world',
    kind: 'flow',
    headline: false,
    range: [0, Infinity],
    margin: 1,
    value: (sums) => sums.flows[counted],
  };
}

const UNBOUNDED = { range: [0, Infinity] as const };
const SIGNED = { range: [-Infinity, Infinity] as const };

const DECLARATIONS: readonly Declaration[] = [
  level(
    'engagement',
    'firms',
    { en: 'Engagement abroad', fr: 'Engagement à l’international' },
    {
      en: 'Mean stage of all firms, from 0 domestic to 4 production abroad.',
      fr: 'Stade moyen de toutes les entreprises, de 0 (marché national) à 4 (production à l’étranger).',
    },
    STAGE,
    ofFirms('stage'),
    { headline: true, source: 'paper §3.2; stages ours' },
  ),
  level(
    'engagement.members',
    'members',
    { en: 'Engagement of members', fr: 'Engagement des membres' },
    {
      en: 'Mean stage of firms that belong to a network.',
      fr: 'Stade moyen des entreprises membres d’un réseau.',
    },
    STAGE,
    ofMembers('stage'),
  ),
  level(
    'engagement.outsiders',
    'outsiders',
    { en: 'Engagement outside networks', fr: 'Engagement hors réseau' },
    { en: 'Mean stage of firms without network.', fr: 'Stade moyen des entreprises sans réseau.' },
    STAGE,
    ofOutsiders('stage'),
  ),
  level(
    'engagement.everFounded',
    'everFounded',
    { en: 'Engagement of founders', fr: 'Engagement des fondateurs' },
    {
      en: 'Mean stage of the founders of every network ever founded, still members or not.',
      fr: 'Stade moyen des fondateurs de tous les réseaux créés, encore membres ou non.',
    },
    STAGE,
    (sums) => sums.founderStage / sums.everFounded,
  ),
  level(
    'exporters',
    'firms',
    { en: 'Exporters', fr: 'Entreprises exportatrices' },
    { en: 'Share of all firms that export.', fr: 'Part des entreprises qui exportent.' },
    SHARE,
    ofFirms('exporters'),
    { headline: true, source: 'paper, abstract' },
  ),
  level(
    'exporters.members',
    'members',
    { en: 'Exporters among members', fr: 'Exportatrices parmi les membres' },
    { en: 'Share of member firms that export.', fr: 'Part des entreprises membres qui exportent.' },
    SHARE,
    ofMembers('exporters'),
  ),
  level(
    'exporters.outsiders',
    'outsiders',
    { en: 'Exporters outside networks', fr: 'Exportatrices hors réseau' },
    {
      en: 'Share of firms without network that export.',
      fr: 'Part des entreprises sans réseau qui exportent.',
    },
    SHARE,
    ofOutsiders('exporters'),
  ),
  level(
    'exporters.regular',
    'firms',
    { en: 'Regular exporters', fr: 'Exportatrices régulières' },
    {
      en: 'Share of all firms at stage 2 or above.',
      fr: 'Part des entreprises au stade 2 ou au-delà.',
    },
    SHARE,
    ofFirms('regular'),
  ),
  level(
    'exporters.regular.members',
    'members',
    { en: 'Regular exporters among members', fr: 'Exportatrices régulières parmi les membres' },
    {
      en: 'Share of member firms at stage 2 or above.',
      fr: 'Part des entreprises membres au stade 2 ou au-delà.',
    },
    SHARE,
    ofMembers('regular'),
  ),
  level(
    'exporters.regular.outsiders',
    'outsiders',
    { en: 'Regular exporters outside networks', fr: 'Exportatrices régulières hors réseau' },
    {
      en: 'Share of firms without network at stage 2 or above.',
      fr: 'Part des entreprises sans réseau au stade 2 ou au-delà.',
    },
    SHARE,
    ofOutsiders('regular'),
  ),
  level(
    'timeToExport',
    'firms',
    { en: 'Time to first export', fr: 'Délai avant la première exportation' },
    {
      en: 'Mean quarters until the first export of firms that did not export at the start; those that have not yet count up to now.',
      fr: 'Nombre moyen de trimestres avant la première exportation des entreprises qui n’exportaient pas au départ ; celles qui n’ont pas encore exporté comptent jusqu’à présent.',
    },
    QUARTERS,
    ({ members, outsiders }) =>
      (members.ticksToExport + outsiders.ticksToExport) /
      (members.startedDomestic + outsiders.startedDomestic),
    { ...UNBOUNDED, margin: 1 },
  ),
  level(
    'timeToExport.members',
    'members',
    {
      en: 'Time to first export of members',
      fr: 'Délai avant la première exportation, membres',
    },
    {
      en: 'Mean quarters until the first export of present members that did not export at the start; those that have not yet count up to now.',
      fr: 'Nombre moyen de trimestres avant la première exportation des membres actuels qui n’exportaient pas au départ ; ceux qui n’ont pas encore exporté comptent jusqu’à présent.',
    },
    QUARTERS,
    ({ members }) => members.ticksToExport / members.startedDomestic,
    { ...UNBOUNDED, margin: 1 },
  ),
  level(
    'timeToExport.outsiders',
    'outsiders',
    {
      en: 'Time to first export outside networks',
      fr: 'Délai avant la première exportation, hors réseau',
    },
    {
      en: 'Mean quarters until the first export of firms now without network that did not export at the start; those that have not yet count up to now.',
      fr: 'Nombre moyen de trimestres avant la première exportation des entreprises actuellement sans réseau qui n’exportaient pas au départ ; celles qui n’ont pas encore exporté comptent jusqu’à présent.',
    },
    QUARTERS,
    ({ outsiders }) => outsiders.ticksToExport / outsiders.startedDomestic,
    { ...UNBOUNDED, margin: 1 },
  ),
  level(
    'knowledge',
    'firms',
    { en: 'Market knowledge', fr: 'Connaissance des marchés' },
    { en: 'Mean knowledge of foreign markets.', fr: 'Connaissance moyenne des marchés étrangers.' },
    SCORE,
    ofFirms('knowledge'),
    { source: 'Johanson & Vahlne 2009, as cited in paper §1.4' },
  ),
  level(
    'membership',
    'firms',
    { en: 'Membership', fr: 'Appartenance à un réseau' },
    {
      en: 'Share of firms that belong to a network.',
      fr: 'Part des entreprises membres d’un réseau.',
    },
    SHARE,
    ({ members, outsiders }) => members.count / (members.count + outsiders.count),
  ),

  level(
    'trust',
    'living',
    { en: 'Trust', fr: 'Confiance' },
    {
      en: 'Mean trust between members of a network; living networks.',
      fr: 'Confiance moyenne entre membres d’un réseau ; réseaux en vie.',
    },
    SCORE,
    ofNetworks('trust'),
    { headline: true, source: 'paper §3.2' },
  ),
  level(
    'trust.prerequisite',
    'living',
    { en: 'Prerequisite trust', fr: 'Confiance préalable' },
    {
      en: 'Part of trust that members brought with them.',
      fr: 'Part de la confiance que les membres avaient au préalable.',
    },
    SCORE,
    ofNetworks('trust.prerequisite'),
    { source: 'paper §3.2' },
  ),
  level(
    'trust.earned',
    'living',
    { en: 'Earned trust', fr: 'Confiance construite chemin faisant' },
    {
      en: 'Part of trust that comes from working together.',
      fr: 'Part de la confiance issue du travail en commun.',
    },
    SCORE,
    ofNetworks('trust.earned'),
    { source: 'paper §3.2' },
  ),
  level(
    'trust.everFounded',
    'everFounded',
    { en: 'Trust among founders', fr: 'Confiance entre fondateurs' },
    {
      en: 'Mean trust among the founders of every network ever founded, still members or not.',
      fr: 'Confiance moyenne entre les fondateurs de tous les réseaux créés, encore membres ou non.',
    },
    SCORE,
    (sums) => sums.founderTrust / sums.everFounded,
    { source: 'paper §3.2' },
  ),
  level(
    'clarity',
    'members',
    { en: 'Clarity of members', fr: 'Clarté des membres' },
    {
      en: 'Mean clarity of members’ own visions.',
      fr: 'Clarté moyenne de la vision propre des membres.',
    },
    SCORE,
    ofMembers('clarity'),
    { source: 'paper §1.3, §3.2' },
  ),
  level(
    'clarity.outsiders',
    'outsiders',
    { en: 'Clarity outside networks', fr: 'Clarté hors réseau' },
    {
      en: 'Mean clarity of the visions of firms without network.',
      fr: 'Clarté moyenne de la vision des entreprises sans réseau.',
    },
    SCORE,
    ofOutsiders('clarity'),
  ),
  level(
    'clarity.everFounded',
    'everFounded',
    { en: 'Clarity of founders', fr: 'Clarté des fondateurs' },
    {
      en: 'Mean clarity of the founders of every network ever founded.',
      fr: 'Clarté moyenne des fondateurs de tous les réseaux créés.',
    },
    SCORE,
    (sums) => sums.founderClarity / sums.everFounded,
  ),
  level(
    'sharedClarity',
    'living',
    { en: 'Clarity of the shared vision', fr: 'Clarté de la vision partagée' },
    {
      en: 'How precise the vision shared in a network is; living networks.',
      fr: 'Précision de la vision partagée au sein d’un réseau ; réseaux en vie.',
    },
    SCORE,
    ofNetworks('sharedClarity'),
    { headline: true, source: 'paper §3.2' },
  ),
  level(
    'visionDispersion',
    'living',
    { en: 'Dispersion of visions', fr: 'Dispersion des visions' },
    {
      en: 'Root mean square distance of members’ visions from the shared one.',
      fr: 'Distance quadratique moyenne entre la vision des membres et la vision partagée.',
    },
    { en: 'distance', fr: 'distance' },
    ofNetworks('visionDispersion'),
    { ...UNBOUNDED, margin: 0.1 },
  ),
  level(
    'origin.hub',
    'living',
    { en: 'Shared vision: the hub’s', fr: 'Vision partagée : celle du dirigeant' },
    {
      en: 'Share of living networks whose shared vision is mostly the hub’s.',
      fr: 'Part des réseaux dont la vision partagée est surtout celle du dirigeant.',
    },
    SHARE,
    ({ origins }) => origins.hub / (origins.hub + origins.member + origins.blend),
    { source: 'paper §4' },
  ),
  level(
    'origin.member',
    'living',
    { en: 'Shared vision: another member’s', fr: 'Vision partagée : celle d’un autre membre' },
    {
      en: 'Share of living networks whose shared vision is mostly that of one member other than the hub.',
      fr: 'Part des réseaux dont la vision partagée est surtout celle d’un membre autre que le dirigeant.',
    },
    SHARE,
    ({ origins }) => origins.member / (origins.hub + origins.member + origins.blend),
    { source: 'paper §4' },
  ),
  level(
    'origin.blend',
    'living',
    { en: 'Shared vision: a blend', fr: 'Vision partagée : une vision nouvelle' },
    {
      en: 'Share of living networks whose shared vision is nobody’s own.',
      fr: 'Part des réseaux dont la vision partagée naît du croisement des visions.',
    },
    SHARE,
    ({ origins }) => origins.blend / (origins.hub + origins.member + origins.blend),
    { source: 'paper §4' },
  ),
  level(
    'allali.myopia',
    'members',
    { en: 'Reticular myopia', fr: 'Myopie réticulaire' },
    {
      en: 'Share of members: vague firm, vague hub.',
      fr: 'Part des membres : entreprise floue, dirigeant du réseau flou.',
    },
    SHARE,
    ({ quadrants, members }) => quadrants.myopia / members.count,
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
  level(
    'allali.cloistered',
    'members',
    { en: 'Cloistered vision', fr: 'Vision cloîtrée' },
    {
      en: 'Share of members: clear firm, vague hub.',
      fr: 'Part des membres : entreprise claire, dirigeant du réseau flou.',
    },
    SHARE,
    ({ quadrants, members }) => quadrants.cloistered / members.count,
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
  level(
    'allali.reticular',
    'members',
    { en: 'Reticular vision', fr: 'Vision réticulaire' },
    {
      en: 'Share of members: vague firm, clear hub.',
      fr: 'Part des membres : entreprise floue, dirigeant du réseau clair.',
    },
    SHARE,
    ({ quadrants, members }) => quadrants.reticular / members.count,
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),
  level(
    'allali.visionary',
    'members',
    { en: 'Visionary network', fr: 'Réseau visionnaire' },
    {
      en: 'Share of members: clear firm, clear hub.',
      fr: 'Part des membres : entreprise claire, dirigeant du réseau clair.',
    },
    SHARE,
    ({ quadrants, members }) => quadrants.visionary / members.count,
    { source: 'paper Table 1 (Allali 2007, Québec)' },
  ),

  level(
    'cooperation',
    'living',
    { en: 'Cooperation', fr: 'Coopération' },
    {
      en: 'Mean contribution to this quarter’s joint projects; living networks.',
      fr: 'Contribution moyenne aux projets communs du trimestre ; réseaux en vie.',
    },
    SCORE,
    ofNetworks('cooperation'),
    { headline: true, source: 'paper §3.2' },
  ),
  level(
    'cooperation.everFounded',
    'everFounded',
    { en: 'Cooperation, all networks', fr: 'Coopération, tous réseaux' },
    {
      en: 'The same over every network ever founded: a dissolved one counts as 0.',
      fr: 'De même pour tous les réseaux créés : un réseau disparu compte pour 0.',
    },
    SCORE,
    ofEverFounded('cooperation'),
  ),
  level(
    'predisposition',
    'members',
    { en: 'Predisposition to cooperate', fr: 'Prédisposition à la coopération' },
    { en: 'Mean predisposition of members.', fr: 'Prédisposition moyenne des membres.' },
    SCORE,
    ofMembers('predisposition'),
    { source: 'paper §3.2' },
  ),
  level(
    'coordination',
    'living',
    { en: 'Coordination', fr: 'Coordination' },
    {
      en: 'How well actions are coordinated; living networks.',
      fr: 'Qualité de la coordination des actions ; réseaux en vie.',
    },
    SCORE,
    ofNetworks('coordination'),
    { headline: true, source: 'paper §3.2, §3.3' },
  ),
  level(
    'coordination.everFounded',
    'everFounded',
    { en: 'Coordination, all networks', fr: 'Coordination, tous réseaux' },
    {
      en: 'The same over every network ever founded: a dissolved one counts as 0.',
      fr: 'De même pour tous les réseaux créés : un réseau disparu compte pour 0.',
    },
    SCORE,
    ofEverFounded('coordination'),
  ),
  level(
    'conflictLoad',
    'living',
    { en: 'Conflict load', fr: 'Charge de conflit' },
    {
      en: 'Unresolved conflict per member; living networks.',
      fr: 'Conflit non résolu, par membre ; réseaux en vie.',
    },
    { en: 'severity per member', fr: 'gravité par membre' },
    ofNetworks('conflictLoad'),
    { ...UNBOUNDED, headline: true, source: 'paper §1.5, §3.3' },
  ),
  level(
    'involved',
    'living',
    { en: 'Members involved', fr: 'Membres impliqués' },
    {
      en: 'Share of members in a joint project within the last four quarters.',
      fr: 'Part des membres ayant participé à un projet commun au cours des quatre derniers trimestres.',
    },
    SHARE,
    ofNetworks('involved'),
    { source: 'paper §3.3' },
  ),
  level(
    'satisfaction',
    'members',
    { en: 'Satisfaction', fr: 'Satisfaction' },
    {
      en: 'Mean satisfaction of members; below 0 they are dissatisfied.',
      fr: 'Satisfaction moyenne des membres ; négative, ils sont insatisfaits.',
    },
    { en: 'below 0 dissatisfied', fr: 'négatif : insatisfait' },
    ofMembers('satisfaction'),
    { range: [-Infinity, 1], headline: true, source: 'paper §3.3' },
  ),
  level(
    'payoff',
    'members',
    { en: 'Payoff', fr: 'Gain net' },
    {
      en: 'Mean payoff of members in the quarter.',
      fr: 'Gain net moyen des membres au cours du trimestre.',
    },
    PAYOFF,
    ofMembers('payoff'),
    { ...SIGNED, headline: true, margin: 0.02 },
  ),
  level(
    'payoff.everFounded',
    'everFounded',
    { en: 'Payoff, all networks', fr: 'Gain net, tous réseaux' },
    {
      en: 'Mean payoff over every network ever founded: a dissolved one counts as 0.',
      fr: 'Gain net moyen de tous les réseaux créés : un réseau disparu compte pour 0.',
    },
    PAYOFF,
    ofEverFounded('payoff'),
    { ...SIGNED, margin: 0.02 },
  ),
  level(
    'networkPerformance',
    'living',
    { en: 'Performance abroad', fr: 'Performance à l’international' },
    {
      en: 'Output of joint projects per member and quarter; living networks.',
      fr: 'Résultat des projets communs par membre et par trimestre ; réseaux en vie.',
    },
    { en: 'output per member', fr: 'résultat par membre' },
    ofNetworks('performance'),
    { ...UNBOUNDED, margin: 0.02, source: 'paper §3.3' },
  ),
  level(
    'asset',
    'living',
    { en: 'Common asset', fr: 'Actif commun' },
    {
      en: 'Asset created by pooling resources; living networks.',
      fr: 'Actif créé par la mutualisation des ressources ; réseaux en vie.',
    },
    SCORE,
    ofNetworks('asset'),
    { source: 'paper §1.2' },
  ),
  level(
    'gini',
    'living',
    { en: 'Concentration of gains', fr: 'Concentration des gains' },
    {
      en: 'Gini coefficient of members’ gains since they joined; living networks.',
      fr: 'Coefficient de Gini des gains des membres depuis leur adhésion ; réseaux en vie.',
    },
    SCORE,
    ofNetworks('gini'),
    { source: 'paper §1.5' },
  ),
  level(
    'pyramid',
    'living',
    { en: 'Pyramid index', fr: 'Indice de pyramide' },
    {
      en: 'How far gains go to the most powerful fifth of members: 0 their fair share, 1 everything.',
      fr: 'Part des gains captée par le cinquième des membres le plus puissant : 0 part égale, 1 totalité.',
    },
    { en: 'at most 1', fr: 'au plus 1' },
    ofNetworks('pyramid'),
    { range: [-1, 1], source: 'paper §1.5' },
  ),
  level(
    'socialTies',
    'living',
    { en: 'Social ties', fr: 'Liens sociaux' },
    {
      en: 'Share of pairs of members with a social tie; living networks.',
      fr: 'Part des paires de membres ayant un lien social ; réseaux en vie.',
    },
    SHARE,
    ofNetworks('socialTies'),
    { source: 'paper §4' },
  ),
  level(
    'networkSize',
    'living',
    { en: 'Network size', fr: 'Taille des réseaux' },
    {
      en: 'Mean number of members; living networks.',
      fr: 'Nombre moyen de membres ; réseaux en vie.',
    },
    { en: 'firms', fr: 'entreprises' },
    ofNetworks('size'),
    { ...UNBOUNDED, margin: 1 },
  ),
  level(
    'networks',
    'world',
    { en: 'Living networks', fr: 'Réseaux en vie' },
    { en: 'Number of living networks.', fr: 'Nombre de réseaux en vie.' },
    COUNT,
    (sums) => sums.living,
    { ...UNBOUNDED, margin: 0.5 },
  ),
  level(
    'networks.everFounded',
    'world',
    { en: 'Networks ever founded', fr: 'Réseaux créés' },
    {
      en: 'Number of networks founded so far, living or not.',
      fr: 'Nombre de réseaux créés jusqu’ici, en vie ou non.',
    },
    COUNT,
    (sums) => sums.everFounded,
    { ...UNBOUNDED, margin: 0.5 },
  ),
  level(
    'lifeCycle.creation',
    'living',
    { en: 'Networks in creation', fr: 'Réseaux en création' },
    {
      en: 'Share of living networks in their first two years.',
      fr: 'Part des réseaux dans leurs deux premières années.',
    },
    SHARE,
    ({ lifeStages, living }) => lifeStages.creation / living,
    { source: 'paper §1.1' },
  ),
  level(
    'lifeCycle.extension',
    'living',
    { en: 'Networks in extension', fr: 'Réseaux en extension' },
    { en: 'Share of living networks that grow.', fr: 'Part des réseaux qui s’agrandissent.' },
    SHARE,
    ({ lifeStages, living }) => lifeStages.extension / living,
    { source: 'paper §1.1' },
  ),
  level(
    'lifeCycle.maturity',
    'living',
    { en: 'Mature networks', fr: 'Réseaux à maturité' },
    { en: 'Share of living networks of steady size.', fr: 'Part des réseaux de taille stable.' },
    SHARE,
    ({ lifeStages, living }) => lifeStages.maturity / living,
    { source: 'paper §1.1' },
  ),
  level(
    'lifeCycle.decline',
    'living',
    { en: 'Networks in decline', fr: 'Réseaux en déclin' },
    { en: 'Share of living networks that shrink.', fr: 'Part des réseaux qui rétrécissent.' },
    SHARE,
    ({ lifeStages, living }) => lifeStages.decline / living,
    { source: 'paper §1.1 (Assens 2003)' },
  ),

  flow(
    'projects',
    'projects',
    { en: 'Joint projects', fr: 'Projets communs' },
    { en: 'Joint projects opened.', fr: 'Projets communs ouverts.' },
  ),
  flow(
    'recruitments.formal',
    'formal',
    { en: 'Formal recruitments', fr: 'Recrutements formels' },
    {
      en: 'Partners drawn in mainly by the hub’s call.',
      fr: 'Partenaires associés surtout à l’appel du dirigeant.',
    },
    'paper §1.2, §4',
  ),
  flow(
    'recruitments.informal',
    'informal',
    { en: 'Informal recruitments', fr: 'Recrutements informels' },
    {
      en: 'Partners chosen mainly out of trust or a social tie.',
      fr: 'Partenaires choisis surtout par confiance ou par lien social.',
    },
    'paper §1.2, §4',
  ),
  flow(
    'conflicts',
    'conflicts',
    { en: 'Conflicts', fr: 'Conflits' },
    {
      en: 'Conflicts that broke out between partners.',
      fr: 'Conflits survenus entre partenaires.',
    },
    'paper §1.5',
  ),
  flow(
    'conflicts.settled',
    'settled',
    { en: 'Conflicts settled', fr: 'Conflits réglés entre membres' },
    {
      en: 'Conflicts the parties settled between themselves.',
      fr: 'Conflits réglés par les parties elles-mêmes.',
    },
    'paper §1.5',
  ),
  flow(
    'conflicts.mediated',
    'mediated',
    { en: 'Conflicts mediated', fr: 'Conflits résolus par médiation' },
    { en: 'Conflicts resolved by the hub.', fr: 'Conflits résolus par le dirigeant du réseau.' },
    'paper §3.3',
  ),
  flow(
    'elections',
    'elections',
    { en: 'Elections', fr: 'Élections' },
    {
      en: 'Votes for a hub after the set-up.',
      fr: 'Votes pour désigner un dirigeant, après la mise en place.',
    },
    'paper §3.3',
  ),
  flow(
    'replacements',
    'replacements',
    { en: 'Replacements of hubs', fr: 'Remplacements de dirigeants' },
    {
      en: 'Votes in which a sitting hub lost its office.',
      fr: 'Votes qui ont remplacé un dirigeant en place.',
    },
    'paper §3.3',
  ),
  flow(
    'joins',
    'joins',
    { en: 'Joins', fr: 'Adhésions' },
    { en: 'Firms admitted to a network.', fr: 'Entreprises admises dans un réseau.' },
    'paper §3.2',
  ),
  flow(
    'applications',
    'applications',
    { en: 'Applications', fr: 'Candidatures' },
    {
      en: 'Firms that asked to join a network.',
      fr: 'Entreprises ayant demandé à rejoindre un réseau.',
    },
  ),
  flow(
    'exits',
    'exits',
    { en: 'Exits', fr: 'Départs' },
    {
      en: 'Members that left a network; dissolutions apart.',
      fr: 'Membres ayant quitté un réseau ; hors dissolutions.',
    },
  ),
  flow(
    'foundings',
    'foundings',
    { en: 'Foundings', fr: 'Créations de réseaux' },
    { en: 'Networks founded during the run.', fr: 'Réseaux créés pendant la simulation.' },
    'paper §3.2',
  ),
  flow(
    'dissolutions',
    'dissolutions',
    { en: 'Dissolutions', fr: 'Dissolutions' },
    { en: 'Networks that folded.', fr: 'Réseaux dissous.' },
    'paper §3.2',
  ),
  flow(
    'exports.direct',
    'exportsDirect',
    { en: 'Direct exports', fr: 'Exportations directes' },
    {
      en: 'Firm-quarters of exporting outside any joint project.',
      fr: 'Trimestres-entreprises d’exportation hors de tout projet commun.',
    },
  ),
  flow(
    'exports.group',
    'exportsGroup',
    { en: 'Exports through the group', fr: 'Exportations par le groupe' },
    {
      en: 'Firm-quarters of exporting while in a joint project.',
      fr: 'Trimestres-entreprises d’exportation avec un projet commun.',
    },
  ),
  flow(
    'advances',
    'advances',
    { en: 'Advances abroad', fr: 'Progressions à l’international' },
    { en: 'Stages gained by firms.', fr: 'Stades gagnés par les entreprises.' },
  ),
  flow(
    'retreats',
    'retreats',
    { en: 'Retreats', fr: 'Reculs' },
    { en: 'Stages lost by firms.', fr: 'Stades perdus par les entreprises.' },
  ),
  flow(
    'newSocialTies',
    'newSocialTies',
    { en: 'New social ties', fr: 'Nouveaux liens sociaux' },
    {
      en: 'Working ties that also became social ties.',
      fr: 'Liens de travail devenus aussi des liens sociaux.',
    },
    'paper §4',
  ),
];

/** Every measured quantity, declared once; tables, charts, pages and documents derive from it. */
export const METRICS: readonly Metric[] = DECLARATIONS;

export const METRIC_NAMES: readonly string[] = METRICS.map(({ name }) => name);

/** All metrics at the world's present tick, in the order of METRICS; NaN where nothing exists. */
export function measure(world: World): Float64Array {
  const sums = tally(world);
  return Float64Array.from(DECLARATIONS, ({ value }) => value(sums));
}
