import type { ModelEvent } from '../../model/events.ts';
import { simulate } from '../../model/simulate.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { paragraph } from '../layout.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import { readWhole } from '../read-options.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import type { Terminal } from '../terminal.ts';
import { type Directory, directoryOf, findFirm, findNetwork } from './trace/directory.ts';
import { concernsFirm, concernsNetwork } from './trace/concerns.ts';
import { tell } from './trace/tell.ts';

interface TraceOptions extends ScenarioOptions {
  readonly scenario: string;
  readonly firm?: string | undefined;
  readonly network?: string | undefined;
  readonly replicate?: string | undefined;
  readonly events?: readonly ModelEvent['type'][] | undefined;
}

const TEXTS = {
  whom: {
    en: 'Whose events? Give --firm NUMBER or --network NAME, one of them',
    fr: 'Les événements de qui ? Donnez --firm NUMÉRO ou --network NOM, l’un des deux',
  },
  header: {
    en: (title: string, seed: string, replicate: number) =>
      `${title} (one run: seed ${seed}, replicate ${replicate})`,
    fr: (title: string, seed: string, replicate: number) =>
      `${title} (une simulation : graine ${seed}, répétition ${replicate})`,
  },
  nothing: { en: 'Nothing happened.', fr: 'Rien n’est arrivé.' },
  fictional: {
    en: 'Firms and networks are fictional; the numbers are assumptions of the model.',
    fr: 'Entreprises et réseaux sont fictifs ; les chiffres sont des hypothèses du modèle.',
  },
};

/** What goes on in the next line stands further right: every event is seen to begin. */
const INDENT = 4;

/** Simulates one run and tells what happened to a firm or in a network. */
export async function traceEvents(options: TraceOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, colors, columns } = terminal;
  if ((options.firm === undefined) === (options.network === undefined))
    throw new CommandError(EXIT.usage, TEXTS.whom[language]);
  const replicate = readWhole(options.replicate, '--replicate', { lowest: 0 }, language) ?? 0;
  const scenario = readScenario(options.scenario, options, terminal, { isSingle: true });
  const { input, seed, ticks } = scenario;

  const events: ModelEvent[] = [];
  const { world } = simulate(input, { seed, replicate }, ticks, {
    event: (event) => void events.push(event),
  });
  const directory = directoryOf(world, language);
  const told = events.filter(chooseEvents(options, directory, terminal));

  terminal.printJson(told);
  terminal.print(
    `${colors.bold(TEXTS.header[language](printable(scenario.title[language]), printable(seed), replicate))}\n`,
  );
  for (const event of told) {
    const { when, what } = tell(event, directory, language);
    const lines = paragraph(`${when} ${what}`, columns - INDENT).split('\n');
    terminal.print(lines.join(`\n${' '.repeat(INDENT)}`).replace(when, colors.bold(when)));
  }
  if (told.length === 0) terminal.print(TEXTS.nothing[language]);
  terminal.note(`\n${COUNT[language](told.length)}. ${TEXTS.fictional[language]}`);
  return EXIT.fine;
}

const COUNT = {
  en: (count: number) => writeCount(count, 'event', 'events', 'en'),
  fr: (count: number) => writeCount(count, 'événement', 'événements', 'fr'),
};

/** Whether an event is one of those asked for. */
function chooseEvents(
  { firm, network, events }: TraceOptions,
  directory: Directory,
  { language }: Terminal,
): (event: ModelEvent) => boolean {
  const concerns =
    firm === undefined
      ? concernsNetwork(findNetwork(directory, network ?? '', language))
      : concernsFirm(findFirm(directory, firm, language));
  return (event) => (events === undefined || events.includes(event.type)) && concerns(event);
}
