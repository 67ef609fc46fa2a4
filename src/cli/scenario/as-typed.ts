import type { Mistake } from '../../experiment/scenario/mistake.ts';
import { IS_MISSING } from '../../experiment/scenario/record.ts';
import type { Text } from '../../model/text.ts';
import type { SweepWords } from './parse-sweep-options.ts';

/** A mistake of an option in the option's own words: those of a file would be `sweep.factors.trust.initial`. */
export function asTyped(mistake: Mistake, words: SweepWords): Mistake {
  const { file, line, path, found, nearest } = mistake;
  const { points, design = '' } = words;
  if (line > 0) return mistake;
  if (file === points)
    return { ...mistake, file: `--points ${file}`, path: '', expected: A_TABLE_OF_POINTS };
  if (!file.startsWith('--')) return mistake;
  const lacked = found === IS_MISSING ? LACKED[path] : undefined;
  if (lacked !== undefined) {
    const [option, expected] = lacked(design);
    return { ...mistake, file: option, path: '', expected };
  }
  // Said of the sweep as a whole, not of the name of its design.
  if (file === '--design' && path !== 'sweep.design')
    return { ...mistake, file: `--design ${design}`, path: path === 'sweep' ? '' : path };
  // What is wrong with a condition quotes it.
  const own = path.replace(/^sweep(?:\.(?:factors\.)?|$)/, '').replace(/^when\[\d+\](?:: )?/, '');
  const list = /^\[(.*)\]$/.exec(nearest ?? '')?.[1];
  return {
    ...mistake,
    path: `--${own}` === file ? '' : own,
    ...(list !== undefined && { nearest: `${own}=${list.replaceAll(' ', '')}` }),
  };
}

/** What a design lacks is another option. */
const LACKED: Readonly<Record<string, (design: string) => readonly [option: string, Text]>> = {
  'sweep.factors': (design) => [
    '--factor',
    {
      en: `the values of each factor that is to vary by the design ${design}, such as --factor trust.initial=0.3,0.5`,
      fr: `les valeurs de chaque facteur à faire varier selon le plan ${design}, comme --factor trust.initial=0.3,0.5`,
    },
  ],
  'sweep.samples': (design) => [
    '--samples',
    {
      en: `how many to draw for the design ${design}, such as --samples 64`,
      fr: `le nombre de tirages pour le plan ${design}, comme --samples 64`,
    },
  ],
  'sweep.points': () => [
    '--points',
    {
      en: 'a CSV file with a column for each factor, such as --points my-points.csv',
      fr: 'un fichier CSV avec une colonne par facteur, comme --points mes-points.csv',
    },
  ],
};

const A_TABLE_OF_POINTS: Text = {
  en: 'a CSV file with a column for each factor',
  fr: 'un fichier CSV avec une colonne par facteur',
};
