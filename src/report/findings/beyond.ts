import type { RivalsRecord } from '../../analysis/appraisal/rivals-record.ts';
import type { ReachRecord } from '../../analysis/reach/reach-record.ts';
import type { Text } from '../../model/text.ts';

/** Something computed by a command of its own, or why it is not there. */
export type Sourced<Record> =
  | {
      readonly record: Record;
      /** The command that computes the same. */
      readonly command: string;
      /** It came with the program, and was not computed for this page. */
      readonly isPublished: boolean;
    }
  | { readonly missing: Text };

/** What is known of findings beyond the one point at which they were tried. */
export interface Beyond {
  readonly reach: Sourced<ReachRecord>;
  readonly rivals: Sourced<RivalsRecord>;
}

/** The record, where there is one. */
export function recordOf<Record>(sourced: Sourced<Record>): Record | undefined {
  return 'record' in sourced ? sourced.record : undefined;
}
