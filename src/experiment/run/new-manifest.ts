import { arch, cpus, platform } from 'node:os';
import packageJson from '../../../package.json' with { type: 'json' };
import { MODEL_VERSION } from '../../model/index.ts';
import { RESULTS_FORMAT } from '../results/manifest.ts';
import type { Environment, Manifest } from '../results/manifest.ts';
import { leftOutOf } from '../scenario/design.ts';
import type { SweepJob } from './sweep-job.ts';

/** The manifest of a sweep that begins. */
export function newManifest(job: SweepJob, command: string, jobs: number): Manifest {
  const { scenario, plan, factors, tables, scenarioHash, hash } = job;
  const leftOut = leftOutOf(scenario.sweep);
  return {
    format: RESULTS_FORMAT,
    name: scenario.name,
    status: 'running',
    hash,
    modelVersion: MODEL_VERSION,
    programVersion: packageJson.version,
    command,
    seed: scenario.seed,
    points: plan.points,
    replicates: plan.replicates,
    ...(scenario.precision !== undefined && {
      replicatesPerPoint: Array.from({ length: plan.points }, () => plan.runs / plan.points),
    }),
    factors,
    ...(leftOut.impossible + leftOut.alike > 0 && { leftOut }),
    runs: { planned: plan.runs, finished: 0, failed: 0 },
    runsPerShard: plan.runsPerShard,
    tables,
    scenarioHash,
    // As it will be read again: without what JSON leaves out.
    scenario: JSON.parse(JSON.stringify(scenario)) as Record<string, unknown>,
    environment: environmentNow(jobs),
  };
}

function environmentNow(jobs: number): Environment {
  const processors = cpus();
  return {
    started: new Date().toISOString(),
    host: `${platform()} ${arch()}, ${processors.length} × ${processors[0]?.model.trim() ?? '?'}`,
    node: process.versions.node,
    jobs,
  };
}
