/** Holds all runs of a finished sweep, and nothing else. */
export const EXPORT_FOLDER = 'export';

/** A name of its own: once the sweep is finished, nobody takes what is in it for the whole. */
export const UNFINISHED_EXPORT_FOLDER = 'export-unfinished';
