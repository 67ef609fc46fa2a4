/** The options of the command, as they were typed. */
export interface FindingsOptions {
  readonly ids: readonly string[];
  readonly replicates?: string | undefined;
  readonly jobs?: string | undefined;
  readonly seed?: string | undefined;
  readonly world?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly report?: boolean | undefined;
  readonly out?: string | undefined;
  readonly reach?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly rivals?: boolean | undefined;
  readonly rival?: readonly string[] | undefined;
  readonly reachFrom?: string | undefined;
  readonly strict?: boolean | undefined;
}
