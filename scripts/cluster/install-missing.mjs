import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Debian's packages by the programs that are needed of them. */
const PACKAGES = {
  'slurm-wlm': ['slurmctld', 'slurmd', 'sbatch', 'squeue', 'scontrol', 'scancel'],
  munge: ['munged'],
  parallel: ['parallel'],
};

/** Asked by Debian's packages whether their services may be started. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Makes sure that the programs are there. @returns {Promise<boolean>} false, after saying why, when they are not */
export async function installMissing() {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (!hasApt || process.getuid?.() !== 0) {
    const how = hasApt ? `as root: ${command}` : `the Debian packages ${missing.join(', ')}`;
    say(`not tested, because programs are missing. Install, ${how}. Then run this again.`);
    return false;
  }
  say(`missing here: ${missing.join(', ')}. Installing them now for the whole system, with`);
  say(`  apt-get update && ${command}`);
  say('Their services are not started; they stay installed (apt-get remove takes them away).');
  if (!withoutServices(() => apt('update') && apt('install', ...missing))) {
    say('not tested, because the installation failed: see above.');
    return false;
  }
  const still = missingPackages();
  if (still.length > 0) say(`not tested, because these lack programs still: ${still.join(', ')}`);
  return still.length === 0;
}

function missingPackages() {
  return Object.entries(PACKAGES)
    .filter(([, programs]) => !programs.every(isThere))
    .map(([name]) => name);
}

/** @param {string} program */
function isThere(program) {
  // Where daemons lie is not on every path.
  const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
  const { stdout } = spawnSync('sh', ['-c', `command -v ${program}`], {
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  if (stdout.trim() === '') return false;
  // Another program of that name is part of moreutils.
  if (program !== 'parallel') return true;
  const { stdout: version } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return version.startsWith('GNU parallel');
}

/** @param {string} action @param {readonly string[]} packages */
function apt(action, ...packages) {
  const words = action === 'update' ? [] : ['--yes', '--no-install-recommends', ...packages];
  const { status } = spawnSync('apt-get', ['--quiet', action, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Where the machine has a rule of its own about services, that one holds. @param {() => boolean} install */
function withoutServices(install) {
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755, flag: 'wx' });
  try {
    return install();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`test:cluster: ${text}\n`);
}
