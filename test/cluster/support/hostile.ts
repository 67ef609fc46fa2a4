import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a shell would take for commands, and Slurm for a directive. */
export const HOSTILE = `it's "$(touch pwned)" \`touch pwned\` ; touch pwned & \\ #\n#SBATCH --wrap=pwned\ntouch pwned\n`;

const FILE = `./-x ${HOSTILE}.yaml`;

const SCENARIO = `format: 1
title: ${JSON.stringify(HOSTILE.trim().replaceAll('\n', ' '))}
description: ${JSON.stringify(HOSTILE)}
seed: ${JSON.stringify("it's $(touch pwned)")}
ticks: 3
replicates: 3
sweep:
  factors:
    trust.initial: [0.3, 0.6]
`;

/** A scenario with commands in every place that a person can fill, in a file whose name holds them too; its name. */
export function hostileScenario(folder: string): string {
  writeFileSync(join(folder, FILE), SCENARIO);
  return FILE;
}

/** Whether anything below a folder shows that a shell obeyed. */
export function wasObeyed(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
    /(^|\/)pwned$/.test(name),
  );
}
