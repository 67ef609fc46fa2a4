import { MOST_SHARES } from '../experiment/results/share.ts';
import type { Share } from '../experiment/results/share.ts';
import { writeNumber } from '../model/text.ts';
import type { Language, Text } from '../model/text.ts';
import { mistakenOption, readWhole } from './read-options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const [MOST_EN, MOST_FR] = [writeNumber(MOST_SHARES).en, writeNumber(MOST_SHARES).fr];

const EXPECTED: Text = {
  en: `which shard of how many, such as 2/10 (1/10 to 10/10; at most ${MOST_EN}), or slurm, or slurm/10`,
  fr: `quel lot sur combien, comme 2/10 (de 1/10 à 10/10\u00a0; ${MOST_FR} au plus), ou slurm, ou slurm/10`,
};
const NO_TASK: Text = {
  en: 'to run in a task of a job array: SLURM_ARRAY_TASK_ID is not set. Elsewhere give a number, such as 2/10',
  fr: 'une tâche d’un tableau de travaux\u00a0: SLURM_ARRAY_TASK_ID n’est pas défini. Ailleurs, donnez un numéro, comme 2/10',
};

/**
 * What `--shard` asks for: `2/10`; or, in a task of a Slurm job array, `slurm/10`, whose task numbers
 * are those of the shards, from 1, or `slurm`, where the array as a whole is the division, whatever number it
 * begins with. The former stays right when only some tasks are submitted again. (Decision record 39)
 * @throws CommandError (2)
 */
export function readShard(
  text: string | undefined,
  environment: Environment,
  language: Language,
): Share | undefined {
  if (text === undefined) return undefined;
  const mistaken = (found: string, expected: Text) =>
    mistakenOption('--shard', found, expected, language);
  const numbered = /^(slurm|\d{1,9})\/(\d{1,9})$/.exec(text);
  if (numbered === null && text !== 'slurm') throw mistaken(text, EXPECTED);
  const isSlurm = text.startsWith('slurm');
  const found = (number: number, of: number) =>
    isSlurm ? `${number}/${of} (SLURM_ARRAY_TASK_ID = ${task})` : `${number}/${of}`;
  const ofSlurm = (name: string, lowest = 0) =>
    isSlurm ? readWhole(environment[name], name, { lowest }, language) : undefined;
  const task = ofSlurm('SLURM_ARRAY_TASK_ID');
  if (isSlurm && task === undefined) throw mistaken(text, NO_TASK);
  if (numbered !== null) {
    const number = isSlurm ? (task ?? 0) : Number(numbered[1]);
    const of = Number(numbered[2]);
    return shareOf(number, of) ?? fail(mistaken(found(number, of), expectedOf(of)));
  }
  const first = ofSlurm('SLURM_ARRAY_TASK_MIN') ?? 1;
  const step = ofSlurm('SLURM_ARRAY_TASK_STEP', 1) ?? 1;
  const count = ofSlurm('SLURM_ARRAY_TASK_COUNT') ?? 0;
  const number = ((task ?? 0) - first) / step + 1;
  return shareOf(number, count) ?? fail(mistaken(found(number, count), expectedOf(count)));
}

function expectedOf(of: number): Text {
  if (of < 1 || of > MOST_SHARES) return EXPECTED;
  return { en: `1/${of} to ${of}/${of}`, fr: `de 1/${of} à ${of}/${of}` };
}

/** `2/10`, as it is typed. */
export function writeShard({ number, of }: Share): string {
  return `${number}/${of}`;
}

function shareOf(number: number, of: number): Share | undefined {
  const isRight = Number.isInteger(number) && number >= 1 && number <= of && of <= MOST_SHARES;
  return isRight ? { number, of } : undefined;
}

function fail(error: Error): never {
  throw error;
}
