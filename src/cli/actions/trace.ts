import { createWorld } from '../../model/create-world.ts';
import { continueRun } from '../../model/simulate.ts';
import { CommandError } from '../command-error.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT } from '../exit-codes.ts';
import { paragraph } from '../layout.ts';
import { writeCount } from '../numbers.ts';
import { printable } from '../printable.ts';
import { readWhole } from '../read-options.ts';
import { readScenario, type ScenarioOptions } from '../scenario/read-scenario.ts';
import type { Terminal } from '../terminal.ts';
import { castOf } from '../../analysis/story/cast.ts';
import { namesOf } from '../../analysis/story/names.ts';
import { findFirm, findNetwork } from './trace/find.ts';
import { concernsFirm, concernsNetwork } from '../../analysis/story/concerns.ts';
import { condense } from '../../analysis/story/condense.ts';
import type { Traced } from '../../analysis/story/sentences.ts';
import { tell } from '../../analysis/story/tell.ts';
import { watchTrust } from '../../analysis/story/watch-trust.ts';
import { typeset } from '../../analysis/typeset.ts';

interface TraceOptions extends ScenarioOptions {
  readonly scenario: string;
  readonly firm?: string | undefined;
  readonly network?: string | undefined;
  readonly replicate?: string | undefined;
  readonly events?: readonly Traced['type'][] | undefined;
}

const TEXTS = {
  whom: {
    en: 'Whose events? Give --firm NUMBER or --network NAME, one of them',
    fr: 'Les événements de qui\u00a0? Donnez --firm NUMÉRO ou --network NOM, l’un des deux',
  },
  header: {
    en: (title: string, seed: string, replicate: number) =>
      `${title} (one run: seed ${seed}, replicate ${replicate})`,
    fr: (title: string, seed: string, replicate: number) =>
      `${title} (une simulation\u00a0: graine ${seed}, répétition ${replicate})`,
  },
  nothing: { en: 'Nothing happened.', fr: 'Rien n’est arrivé.' },
  summed: {
    en: 'Some are told together; --events TYPE tells one by one.',
    fr: 'Certains sont racontés ensemble\u00a0; --events TYPE les raconte un par un.',
  },
  fictional: {
    en: 'Firms and networks are fictional; the numbers are our assumptions.',
    fr: 'Entreprises et réseaux sont fictifs\u00a0; les nombres sont nos hypothèses.',
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

  const events: Traced[] = [];
  const observer = watchTrust((event) => void events.push(event));
  const world = createWorld(input, { seed, replicate }, observer.event?.bind(observer));
  continueRun(world, ticks, observer);
  const cast = castOf(world);
  const firm = options.firm === undefined ? null : findFirm(cast, options.firm, language);
  const concerns =
    firm === null
      ? concernsNetwork(findNetwork(cast, options.network ?? '', language))
      : concernsFirm(firm);
  const asked = options.events;
  const chosen = events.filter(
    (event) => concerns(event) && (asked === undefined || asked.includes(event.type)),
  );
  // Who asks for some types by name wants each of their events.
  const told = asked === undefined ? condense(chosen, firm) : chosen;
  const names = namesOf(cast, language, firm ?? undefined);

  terminal.printJson(chosen);
  terminal.print(
    `${colors.bold(TEXTS.header[language](printable(typeset(scenario.title[language], language)), printable(seed), replicate))}\n`,
  );
  for (const telling of told) {
    const { when, what } = tell(telling, names, language);
    const lines = paragraph(printable(`${when} ${what}`), columns - INDENT).split('\n');
    terminal.print(lines.join(`\n${' '.repeat(INDENT)}`).replace(when, colors.bold(when)));
  }
  if (told.length === 0) terminal.print(TEXTS.nothing[language]);
  const isSummed = told.length < chosen.length;
  terminal.note(
    `\n${COUNT[language](chosen.length)}. ${isSummed ? `${TEXTS.summed[language]} ` : ''}${TEXTS.fictional[language]}`,
  );
  return EXIT.fine;
}

const COUNT = {
  en: (count: number) => writeCount(count, 'event', 'events', 'en'),
  fr: (count: number) => writeCount(count, 'événement', 'événements', 'fr'),
};
