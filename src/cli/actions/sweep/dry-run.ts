import { countLeftOut } from '../../../analysis/tell-left-out.ts';
import { typeset } from '../../../analysis/typeset.ts';
import { pilot, type Pilot } from '../../../experiment/run/pilot.ts';
import type { TableName } from '../../../experiment/results/table-names.ts';
import type { Scenario } from '../../../experiment/scenario/scenario.ts';
import type { Language, Text } from '../../../model/text.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { EXIT } from '../../exit-codes.ts';
import { definitions, type Row } from '../../layout.ts';
import { writeCount, writeDuration, writeWhole } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { writeRunCounts } from '../../run-counts.ts';
import type { Terminal } from '../../terminal.ts';

interface Planned {
  readonly name: string;
  readonly scenario: Scenario;
}

interface PilotOptions {
  readonly jobs?: number | undefined;
  readonly out?: string | undefined;
  readonly tables?: readonly TableName[] | undefined;
}

const TEXTS = {
  runs: { en: 'Runs', fr: 'Simulations' },
  leftOut: { en: 'Left out', fr: 'Écartés' },
  seeds: { en: 'Seeds', fr: 'Graines' },
  time: { en: 'Time', fr: 'Durée' },
  tables: { en: 'Tables', fr: 'Tables' },
  directory: { en: 'Directory', fr: 'Dossier' },
  nothing: { en: 'Nothing was written.', fr: 'Rien n’a été écrit.' },
};

/** Said where it is asked of a shard. */
export const DRY_RUN_IS_WHOLE: Text = {
  en: '--dry-run tells of the whole sweep: leave --shard out',
  fr: '--dry-run annonce le balayage entier\u00a0: n’y joignez pas --shard',
};

const SENTENCES = {
  en: {
    seeds: (seed: string, last: number) =>
      `${seed}, replicates 0 to ${writeWhole(last, 'en')} (the same at every point)`,
    time: (time: string, jobs: number, measured: number) =>
      `about ${time} with ${writeCount(jobs, 'job', 'jobs', 'en')} (from a pilot of ${writeCount(measured, 'run', 'runs', 'en')})`,
  },
  fr: {
    seeds: (seed: string, last: number) =>
      `${seed}, répétitions 0 à ${writeWhole(last, 'fr')} (les mêmes en chaque point)`,
    time: (time: string, jobs: number, measured: number) =>
      `environ ${time} avec ${writeCount(jobs, 'simulation', 'simulations', 'fr')} en parallèle (d’après un essai de ${writeCount(measured, 'simulation', 'simulations', 'fr')})`,
  },
} satisfies Record<Language, unknown>;

const SPAN: Readonly<Record<Language, (least: string, most: string) => string>> = {
  en: (least, most) => `${least} to ${most}`,
  fr: (least, most) => `${least} à ${most}`,
};

/** Says what each sweep would be and how long it would take, from a few runs that are thrown away. */
export async function printPilots(
  sweeps: readonly Planned[],
  options: PilotOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { language, colors, columns } = terminal;
  const { jobs, out, tables } = options;
  const pilots: Pilot[] = [];
  for (const { scenario } of sweeps) {
    const found = await pilot(scenario, {
      ...(jobs !== undefined && { jobs }),
      ...(out !== undefined && { outDir: out }),
      ...(tables !== undefined && { tables }),
    });
    pilots.push(found);
    terminal.print(colors.bold(printable(typeset(scenario.title[language], language))));
    terminal.print(`${definitions(describePilot(found, language), columns, colors.dim)}\n`);
  }
  terminal.print(TEXTS.nothing[language]);
  terminal.printJson({ sweeps: pilots });
  return EXIT.fine;
}

function describePilot(
  {
    points,
    leftOut,
    replicates,
    runs,
    mostRuns,
    seed,
    seconds,
    jobs,
    measured,
    tables,
    directory,
  }: Pilot,
  language: Language,
): Row[] {
  const sentences = SENTENCES[language];
  const out = countLeftOut(leftOut, language);
  const each = { fewest: runs / points, most: replicates };
  const all = { fewest: runs, most: mostRuns };
  const time = writeDuration(seconds);
  const longest = writeDuration((seconds * mostRuns) / runs);
  const span = time === longest ? time : SPAN[language](time, longest);
  return [
    [TEXTS.runs[language], writeRunCounts(points, each, all, language)],
    ...(out === '' ? [] : [[TEXTS.leftOut[language], out] as const]),
    [TEXTS.seeds[language], sentences.seeds(printable(seed), replicates - 1)],
    [TEXTS.time[language], sentences.time(span, jobs, measured)],
    [TEXTS.tables[language], tables.join(', ')],
    [TEXTS.directory[language], printable(directory)],
  ];
}
