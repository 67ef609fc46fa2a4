import { writeDecimal } from '../../../analysis/write-number.ts';
import { STEPS } from '../../../model/parameters/steps.ts';
import { paragraph } from '../../layout.ts';
import { writeCount, writePercent } from '../../numbers.ts';
import { writeTable } from '../../table.ts';
import type { Terminal } from '../../terminal.ts';
import type { Profile, Spent } from './profile-run.ts';

const TEXTS = {
  title: { en: 'Where the time goes', fr: 'Où passe le temps' },
  measured: {
    en: (runs: number) =>
      `Shortest times of ${writeCount(runs, 'identical run', 'identical runs', 'en')} on this machine. Elsewhere they differ: compare shares.`,
    fr: (runs: number) =>
      `Durées les plus courtes de ${writeCount(runs, 'simulation identique', 'simulations identiques', 'fr')} sur cette machine. Ailleurs elles diffèrent\u00a0: comparez les parts.`,
  },
  share: { en: 'share', fr: 'part' },
  nanoseconds: { en: 'ns per firm and quarter', fr: 'ns par entreprise et trimestre' },
  all: { en: 'In all', fr: 'En tout' },
  rest: { en: 'Set-up, measures, hash', fr: 'Mise en place, mesures, empreinte' },
};

/** Prints what each step of a quarter cost, in the order of the pipeline. */
export function printProfile(profile: Profile, terminal: Terminal): void {
  const { language, colors, columns } = terminal;
  const { runs, nanoseconds, processes, rest } = profile;
  const row = (label: string, spent: Spent) => [
    label,
    writePercent(spent.share, language),
    writeDecimal(spent.nanoseconds, { decimals: 1 }, language),
  ];
  const rows = [
    ...processes.map(({ name, ...spent }) => row(STEPS.parameters[name].label[language], spent)),
    row(TEXTS.rest[language], rest),
    row(TEXTS.all[language], { share: 1, nanoseconds }),
  ];
  terminal.print(`\n${colors.bold(TEXTS.title[language])}`);
  terminal.print(`${paragraph(TEXTS.measured[language](runs), columns)}\n`);
  terminal.print(writeTable(['', TEXTS.share[language], TEXTS.nanoseconds[language]], rows));
}
