import type { Change, ParameterOverrides, ParameterPath, Text } from '../../model/index.ts';
import type { TermName } from './glossary.ts';

/**
 * One lesson: a question of the study, a bet before anything runs, two worlds with the same luck of which
 * one has a cause changed, and what may be said afterwards. A lesson is data only: the page plays it,
 * prints it on one sheet, counts the votes of a class and writes its scenario files.
 *
 * Put each lesson into a file of its own beside this one and list it in `lessons.ts`; the tests play every
 * lesson that is listed there.
 */
export interface Lesson {
  /** In addresses: small letters and hyphens; never changed once published. */
  readonly id: string;
  readonly title: Text;
  /** Where in the study the question comes from: `§3.2`. */
  readonly section: Text;
  /** One question, as a lecturer would put it to a class. */
  readonly question: Text;
  /** What students often think before: `trust is given`. One clause, without full stop. */
  readonly misconception: Text;
  /** The situation, in two to four sentences that a newcomer understands: who, what differs, how long. */
  readonly situation: Text;

  /** Name of a shipped scenario: its networks, firms, parameters and length are those of both worlds. */
  readonly scenario: string;
  /** Luck of the pair that is watched. Choose one that is typical: most of the 100 worlds end alike. */
  readonly seed: string;
  /** From 0; absent: 0. */
  readonly replicate?: number;
  /** Quarters; absent: as the scenario says. */
  readonly ticks?: number;
  /** What both worlds have that differs from the scenario. */
  readonly setting?: ParameterOverrides;

  /** The one thing that differs: the second world has it, the first has not. */
  readonly cause: Cause;
  /** What is measured, and the answers to bet on. */
  readonly bet: Bet;

  /** Names of METRICS drawn during the run, the weightiest first; two to four. */
  readonly metrics: readonly string[];
  /** What to look at in the network while it runs. One sentence. */
  readonly watch: Text;
  /** Why the model does what it did, whatever the bet: mechanism by mechanism. Two to four sentences. */
  readonly explanation: Text;
  /** Parameters offered under `Change it yourself`, the most telling first; two to five. */
  readonly levers: readonly ParameterPath[];

  /** What is said, assumed and unknown: never mixed. Each a list of short sentences. */
  readonly boxes: {
    /** With the section in parentheses. */
    readonly article: readonly Text[];
    /** Numbers and rules that are ours. */
    readonly model: readonly Text[];
    /** What neither the article nor the model can tell. */
    readonly unknown: readonly Text[];
  };
  /** Words that the sheet explains. */
  readonly glossary: readonly TermName[];
  /** Whether the sheet has a blank Allali table to be filled in by hand. */
  readonly hasAllaliTable: boolean;
  /** One task to take home. The sheet names the scenario file and how to run it. */
  readonly exercise: Text;
}

/** What differs between two worlds. */
export interface Cause {
  /** With its value: `nothing is learnt from working together`. Completes “In world B, …”. */
  readonly label: Text;
  /** From the start. */
  readonly parameters?: ParameterOverrides;
  /** In the middle of the run; only parameters that act while running. */
  readonly changes?: readonly Change[];
}

/**
 * What is bet on: one number, and answers that divide the line of numbers between them, so that exactly
 * one of them comes true in every world.
 */
export interface Bet {
  /** The question that the answers answer. */
  readonly prompt: Text;
  readonly quantity: Quantity;
  /** From the lowest numbers to the highest, two to five. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly label: Text;
  /** The answer holds for numbers below this one that no earlier answer covers; the last answer has none. */
  readonly below?: number;
}

/**
 * - `difference`: the metric in the second world minus that in the first, at the end of the run;
 * - `change`: the metric at the end minus at the set-up, in the first world;
 * - `agreement`: in how many of the 100 pairs of worlds the metric ends higher in the second, as a share.
 *
 * Metrics that count something (flows) are summed over the run.
 */
export interface Quantity {
  readonly of: 'difference' | 'change' | 'agreement';
  /** One of METRIC_NAMES. */
  readonly metric: string;
}

/** Which answer a number makes true; undefined where there is nothing to measure. */
export function answerFor(answers: readonly Answer[], value: number): number | undefined {
  if (Number.isNaN(value)) return undefined;
  return answers.findIndex(({ below }) => below === undefined || value < below);
}
