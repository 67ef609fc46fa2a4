export const PROGRAM_FILE = new URL(import.meta.url);

export const SINGLE_FILE = new URL(import.meta.url);
