import { headingOf } from './heading.ts';
import { askedMetrics } from '../../../analysis/asked-metrics.ts';
import { typeset } from '../../../analysis/typeset.ts';
import type { Scenario } from '../../../experiment/scenario/scenario.ts';
import { isDrawn } from '../../../experiment/scenario/sweep.ts';
import type { Sweep } from '../../../experiment/scenario/sweep.ts';
import type { Language, Text } from '../../../model/text.ts';
import type { Row } from '../../layout.ts';
import { definitions, paragraph } from '../../layout.ts';
import { listNetworks } from '../../network-list.ts';
import { writeCount, writeWhole } from '../../numbers.ts';
import { printable, printableLines } from '../../printable.ts';
import type { Terminal } from '../../terminal.ts';
import type { Topics } from './topic.ts';
import { replicatesAsked, writeReplicates } from '../../run-counts.ts';
import { commandLine } from '../../program.ts';

const TEXTS = {
  section: { en: 'From', fr: 'Tiré de' },
  networks: { en: 'Networks', fr: 'Réseaux' },
  factors: { en: 'Varies', fr: 'Fait varier' },
  metrics: { en: 'Asks about', fr: 'Porte sur' },
  size: { en: 'Size', fr: 'Taille' },
  seed: { en: 'Seed', fr: 'Graine' },
  run: { en: 'Run it', fr: 'Le simuler' },
  more: {
    en: `One of them in full: ${commandLine('describe', 'souss-massa')}`,
    fr: `L’un d’eux en détail\u00a0: ${commandLine('describe', 'souss-massa')}`,
  },
} as const satisfies Record<string, Text>;

/** The scenarios that come with the program. They are read only when they are asked for. */
export const SCENARIO_TOPICS: Topics = {
  list: 'scenarios',
  summary: {
    en: 'The scenarios that come with the program, each a question of the study',
    fr: 'Les scénarios fournis, chacun une question tirée de l’étude',
  },
  names: async () => (await import('../../../experiment/scenario/shipped.ts')).shippedNames(),
  async printList(terminal) {
    const { language, columns, colors } = terminal;
    const rows: Row[] = [];
    for (const name of await this.names()) {
      const { question, title } = await load(name);
      rows.push([name, printable(typeset((question ?? title)[language], language))]);
    }
    terminal.print(definitions(rows, columns, colors.bold));
    terminal.print(`\n${TEXTS.more[language]}`);
  },
  async listAsJson() {
    return Promise.all((await this.names()).map(asJson));
  },
  print: async (name, terminal) => printScenario(await load(name), terminal),
  asJson,
};

async function printScenario(scenario: Scenario, terminal: Terminal): Promise<void> {
  const { language, columns, colors } = terminal;
  const { name, title, question, description, section, sweep, metrics } = scenario;
  const { ticks, seed } = scenario;
  const { designOf } = await import('../../../experiment/scenario/design.ts');
  const { count } = designOf(sweep);
  const factors = await listFactors(sweep, language);
  terminal.print(
    `${headingOf('scenario', name, printable(typeset(title[language], language)), terminal)}\n`,
  );
  if (question !== undefined)
    terminal.print(`${paragraph(printable(typeset(question[language], language)), columns, 2)}\n`);
  if (description !== undefined)
    terminal.print(
      `${paragraph(printableLines(typeset(description[language], language)).trim(), columns, 2)}\n`,
    );
  const { networks = [] } = scenario.input;
  const rows: Row[] = [
    ...(section === undefined
      ? []
      : [[TEXTS.section[language], printable(typeset(section[language], language))] as const]),
    ...(networks.length === 0
      ? []
      : [[TEXTS.networks[language], listNetworks(networks, language)] as const]),
    ...(factors.length === 0 ? [] : [[TEXTS.factors[language], factors.join('\n')] as const]),
    [
      TEXTS.metrics[language],
      askedMetrics(metrics)
        .map(({ label, name: of }) => `${label[language]} (${of})`)
        .join(', '),
    ],
    [
      TEXTS.size[language],
      SIZE[language](count, writeReplicates(replicatesAsked(scenario), language), ticks),
    ],
    [TEXTS.seed[language], printable(seed)],
    [TEXTS.run[language], commandLine('sweep', name, '--report')],
  ];
  terminal.print(definitions(rows, columns, colors.dim));
}

const SIZE: Readonly<
  Record<Language, (points: number, replicates: string, ticks: number) => string>
> = {
  en: (points, replicates, ticks) =>
    `${writeCount(points, 'point', 'points', 'en')} × ${replicates}, ${writeWhole(ticks, 'en')} quarters each`,
  fr: (points, replicates, ticks) =>
    `${writeCount(points, 'point', 'points', 'fr')} × ${replicates}, ${writeWhole(ticks, 'fr')} trimestres chacune`,
};

/** What varies: values as they are listed, or the ranges from which they are drawn. */
async function listFactors(sweep: Sweep | undefined, language: Language): Promise<string[]> {
  const { designOf } = await import('../../../experiment/scenario/design.ts');
  if (sweep === undefined || !isDrawn(sweep))
    return designOf(sweep).factors.map(({ path, values }) => `${path}: ${listed(values)}`);
  const { tellValues } = await import('../../../analysis/tell-design.ts');
  return sweep.factors.map((factor) => {
    const values =
      'values' in factor ? listed(factor.values) : tellValues(factor.path, factor, language);
    return `${factor.path}: ${values}`;
  });
}

const MOST_VALUES = 8;

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_VALUES).map(String);
  return shown.join(', ') + (values.length > MOST_VALUES ? ', …' : '');
}

async function asJson(name: string): Promise<object> {
  const scenario = await load(name);
  const { title, question, description, section, ticks, replicates, precision } = scenario;
  const { seed, sweep, metrics, input } = scenario;
  const networks = (input.networks ?? []).map(({ name: network, label, type, founders }) => {
    return { name: network, label, type, founders };
  });
  return {
    kind: 'scenario',
    name,
    title,
    question,
    description,
    section,
    ticks,
    replicates,
    precision,
    seed,
    networks,
    metrics,
    sweep,
  };
}

async function load(name: string): Promise<Scenario> {
  const { loadShippedScenario } = await import('../../../experiment/scenario/files.ts');
  const checked = loadShippedScenario(name);
  if (!checked.ok) throw new Error(`the shipped scenario ${name} has mistakes`);
  return checked.scenario;
}
