/** What tells of findings in words, together: for scripts/write-docs.findings.mjs. */
export { CALIBRATIONS } from '../../findings/calibrations.ts';
export { FINDINGS } from '../../findings/findings.ts';
export { writeShare } from '../../reach/describe-reach.ts';
export { describeBreaker } from '../../reach/describe-breaker.ts';
export { describeCounts } from './counts.ts';
export { describeNeeded } from './needed.ts';
export { outcomesOf } from './outcomes-of.ts';
export { levelPanels } from './panels.ts';
export { plainReading } from './reading.ts';
export { differentRivals } from './rivals-of-finding.ts';
export {
  describeAblation,
  KIND_NAMES,
  KINDS,
  SOURCES,
  STATUSES,
  VERDICTS,
} from './verdict-words.ts';
export { lossesOf, writeChange } from './write-change.ts';
export {
  describeGap,
  describeRequirement,
  writeEffect,
  writeP,
  writeUnit,
} from './write-outcome.ts';
export { writePanelRow } from './write-panel-row.ts';
export { writeAllRemoved } from './write-removed.ts';
