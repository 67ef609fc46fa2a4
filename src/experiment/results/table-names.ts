/** The tables of a directory of results, in the order in which they are written. */
export const TABLE_NAMES = ['runs', 'series', 'networks', 'events', 'firms', 'ties'] as const;

export type TableName = (typeof TABLE_NAMES)[number];
