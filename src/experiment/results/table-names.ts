/** The tables of a directory of results, in the order in which they are written. */
export const TABLE_NAMES = [
  'runs',
  'series',
  'networks',
  'events',
  'firms',
  'ties',
  'findings',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** Those that a scenario's sweep can keep besides `runs`; `findings` is kept of the findings' reach only. */
export const OPTIONAL_TABLES: readonly TableName[] = [
  'series',
  'networks',
  'events',
  'firms',
  'ties',
];
