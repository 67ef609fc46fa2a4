import { nearestName, plainLetters } from '../../experiment/scenario/nearest.ts';
import { LANGUAGES, type Text } from '../../model/text.ts';
import { CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import { definitions } from '../layout.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import { EVENT_TOPICS } from './describe/events.ts';
import { FINDING_TOPICS } from './describe/findings.ts';
import { METRIC_TOPICS } from './describe/metrics.ts';
import { NETWORK_TYPE_TOPICS } from './describe/network-types.ts';
import { PARAMETER_TOPICS } from './describe/parameters.ts';
import { SCENARIO_TOPICS } from './describe/scenarios.ts';
import type { Topics } from './describe/topic.ts';
import { commandLine } from '../program.ts';

/** Everything that can be described, in the order of the overview. */
const TOPICS: readonly Topics[] = [
  PARAMETER_TOPICS,
  METRIC_TOPICS,
  NETWORK_TYPE_TOPICS,
  EVENT_TOPICS,
  FINDING_TOPICS,
  SCENARIO_TOPICS,
];

const TEXTS = {
  unknown: {
    en: (name: string) => `Nothing is called ${name}`,
    fr: (name: string) => `Rien ne s’appelle ${name}`,
  },
  nearest: {
    en: (name: string) => `; did you mean ${name}?`,
    fr: (name: string) => `\u00a0; vouliez-vous dire ${name}\u00a0?`,
  },
  inWords: {
    en: '; names of what is called so in words:',
    fr: '\u00a0; noms de ce qui s’appelle ainsi en toutes lettres\u00a0:',
  },
  see: { en: `See ${commandLine('describe')}`, fr: `Voir ${commandLine('describe')}` },
  overview: {
    en: 'What can be described: one of these lists, or any name in them.',
    fr: 'Ce qui peut être décrit\u00a0: l’une de ces listes, ou un nom qui y figure.',
  },
};

/** `describe [name]`: an overview, a list, or everything that bears the name. */
export async function describeName(
  options: { name?: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = options.name;
  if (asked === undefined) {
    await printOverview(terminal);
    return EXIT.fine;
  }
  const list = TOPICS.find(({ list: name }) => name === asked);
  if (list !== undefined) {
    if (terminal.isJson) terminal.printJson(await list.listAsJson());
    else await list.printList(terminal);
    return EXIT.fine;
  }
  const found = await findTopics(asked);
  if (found.length === 0) throw await unknownName(asked, terminal);
  for (const [at, topics] of found.entries()) {
    if (at > 0) terminal.print();
    await topics.print(asked, terminal);
  }
  terminal.printJson(await Promise.all(found.map((topics) => topics.asJson(asked))));
  return EXIT.fine;
}

/** Everything of that name. Scenarios, which lie on the disk, are looked at only when nothing else has it. */
async function findTopics(name: string): Promise<Topics[]> {
  const found: Topics[] = [];
  for (const topics of TOPICS) {
    if (topics.mayHave?.(name) === false) continue;
    const isLast = topics === SCENARIO_TOPICS;
    if ((!isLast || found.length === 0) && (await topics.names()).includes(name))
      found.push(topics);
  }
  return found;
}

/** Everything that `describe` understands, for the shell's completion too. */
export async function describableNames(): Promise<string[]> {
  const names = await Promise.all(TOPICS.map((topics) => topics.names()));
  return [...TOPICS.map(({ list }) => list), ...names.flat()];
}

async function printOverview(terminal: Terminal): Promise<void> {
  const { language, columns, colors } = terminal;
  terminal.print(`${TEXTS.overview[language]}\n`);
  const rows = TOPICS.map(
    ({ list, summary }) => [commandLine('describe', list), summary[language]] as const,
  );
  terminal.print(definitions(rows, columns, colors.bold));
  if (!terminal.isJson) return;
  const names = TOPICS.map(async (topics) => [topics.list, await topics.names()] as const);
  terminal.printJson(Object.fromEntries(await Promise.all(names)));
}

async function unknownName(name: string, { language, columns }: Terminal): Promise<CommandError> {
  const what = TEXTS.unknown[language](printable(name));
  const inWords = labelled(name).map(([one, label]) => [one, label[language]] as const);
  const nearest = nearestName(name, await describableNames());
  const hint =
    inWords.length > 0
      ? `${TEXTS.inWords[language]}\n${definitions(inWords, columns)}`
      : nearest && TEXTS.nearest[language](nearest);
  return new CommandError(EXIT.usage, `${what}${hint ?? ''}\n${TEXTS.see[language]}`);
}

/** Longer lists of suggestions are not read. */
const MOST_SUGGESTED = 8;

/** What has these words in its label, in either language. */
function labelled(words: string): (readonly [name: string, label: Text])[] {
  const wanted = plainLetters(words);
  if (wanted.length < 3) return [];
  return TOPICS.flatMap((topics) => topics.labels?.() ?? [])
    .filter(([, label]) =>
      LANGUAGES.some((language) => plainLetters(label[language]).includes(wanted)),
    )
    .slice(0, MOST_SUGGESTED);
}
