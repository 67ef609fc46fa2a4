/** In the head of a page that covers only a part of the runs: what tells programs what its caution tells people. */
export const UNFINISHED_MARK = '<meta name="reticula-sweep" content="unfinished">';
