import { chart } from './commands/chart.ts';
import { cluster } from './commands/cluster.ts';
import { compare } from './commands/compare.ts';
import { completion } from './commands/completion.ts';
import { describe } from './commands/describe.ts';
import { exportTables } from './commands/export.ts';
import { findings } from './commands/findings.ts';
import { init } from './commands/init.ts';
import { merge } from './commands/merge.ts';
import { methods } from './commands/methods.ts';
import { query } from './commands/query.ts';
import { report } from './commands/report.ts';
import { run } from './commands/run.ts';
import { sensitivity } from './commands/sensitivity.ts';
import { sweep } from './commands/sweep.ts';
import { teach } from './commands/teach.ts';
import { trace } from './commands/trace.ts';
import { validate } from './commands/validate.ts';
import type { Command } from './declare-command.ts';

/** Every command, in the order in which a newcomer meets them. */
export const COMMANDS: readonly Command[] = [
  sweep,
  findings,
  report,
  compare,
  chart,
  sensitivity,
  run,
  trace,
  teach,
  describe,
  init,
  validate,
  cluster,
  merge,
  exportTables,
  query,
  methods,
  completion,
];
