/** What scripts/build-single.mjs puts into the single file. */
declare module 'virtual:single-file' {
  /** The files of the shipped scenarios by name: `souss-massa.yaml`, CSV files too. */
  export const SCENARIO_FILES: Readonly<Record<string, string>>;
  /** The script of reports, compressed with Brotli, in base64. */
  export const REPORT_CLIENT: string;
}

declare module 'virtual:thread' {
  /** Makes this thread one of piscina's pool. */
  export function startThread(): void;
}
