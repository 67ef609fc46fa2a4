/** The file beside the scenarios that editors read. */
export const SCHEMA_FILE = 'scenario.schema.json';
