declare module '*.css';

/** What scripts/build-page.mjs puts into the page. */
declare module 'virtual:scenarios' {
  /** The scenarios that come with the program, read and checked, as JSON. */
  export const SHIPPED_JSON: string;
  /** Their files by path: `scenarios/souss-massa.yaml`, CSV files too. */
  export const SHIPPED_FILES: Readonly<Record<string, string>>;
}
