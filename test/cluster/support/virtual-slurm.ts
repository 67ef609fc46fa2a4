import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { processesWith } from '../../../scripts/cluster/processes-with.mjs';
import { until } from './until.ts';

const NODES = ['n1', 'n2'] as const;

export type NodeName = (typeof NODES)[number];

/** A Slurm of this machine alone: a controller and two nodes of two processors each. */
export interface VirtualSlurm {
  /** Runs bash as somebody who is logged in; what it printed. @throws when it fails */
  bash(commands: string, cwd: string): string;
  /** As when a machine loses its power: the daemon and all its tasks are gone at once. */
  kill(node: NodeName): void;
  start(node: NodeName): Promise<void>;
  /** As when the system ends a program that takes too much memory. */
  killTask(array: string, task: number): void;
  /** Ends the daemons; tasks that still run are left to who started the tests. */
  stop(): Promise<void>;
}

/**
 * Starts it in a folder; who started the tests ends it (scripts/test-cluster.mjs). Where the system allows it each node has
 * a name and process numbers of its own, so that processes see of those on the other node what they see on a real cluster.
 */
export async function startSlurm(folder: string): Promise<VirtualSlurm> {
  mkdirSync(join(folder, 'state'), { recursive: true });
  const configuration = join(folder, 'slurm.conf');
  writeFileSync(configuration, slurmConf(folder, await freePorts()));
  const env = {
    ...process.env,
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
    SLURM_CONF: configuration,
  };
  /** Runs it beside the tests; what it says goes into a file. */
  const started: ChildProcess[] = [];
  const daemon = (name: string, words: readonly string[], more = {}): ChildProcess => {
    const output = openSync(join(folder, `${name}.out`), 'a');
    const [program = '', ...rest] = words;
    const stdio = ['ignore', output, output] as const;
    const child = spawn(program, rest, {
      cwd: folder,
      env: { ...env, ...more },
      stdio: [...stdio],
    });
    started.push(child);
    return child;
  };
  const saidBy = (name: string): string => readFileSync(join(folder, `${name}.out`), 'utf8');
  const ask = (...words: string[]): string => {
    const [program = '', ...rest] = words;
    return spawnSync(program, rest, { env, encoding: 'utf8' }).stdout;
  };

  const key = join(folder, 'munge.key');
  writeFileSync(key, randomBytes(1024), { mode: 0o600 });
  daemon('munged', [
    'munged',
    '--foreground',
    '--num-threads=4',
    `--key-file=${key}`,
    ...['socket', 'pid', 'log', 'seed'].map((what) =>
      what === 'socket'
        ? `--socket=${socketIn(folder)}`
        : `--${what}-file=${join(folder, `munged.${what}`)}`,
    ),
  ]);
  await until(
    'munged',
    30,
    () => spawnSync('munge', ['-n', '-S', socketIn(folder)]).status === 0,
    () => saidBy('munged'),
  );
  daemon('slurmctld', ['slurmctld', '-D']);

  const hosts = join(folder, 'hosts');
  writeFileSync(hosts, `127.0.0.1 localhost ${hostname()} ${NODES.join(' ')}\n`);
  const isApart = spawnSync('unshare', [...APART, 'true']).status === 0;
  if (!isApart) process.stderr.write('The nodes share names and numbers: unshare is not allowed\n');
  const daemons = new Map<NodeName, ChildProcess>();
  const slurm: VirtualSlurm = {
    bash(commands, cwd) {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', commands], {
        cwd,
        env,
        encoding: 'utf8',
      });
      if (status === 0) return stdout;
      throw new Error(`bash ended with ${String(status)}: ${commands}\n${stdout}${stderr}`);
    },
    kill(node) {
      daemons.get(node)?.kill('SIGKILL');
      for (const name of ['SLURMD_NODENAME', NODE_MARK])
        killAll(`SLURM_CONF=${configuration}`, `${name}=${node}`);
    },
    killTask(array, task) {
      killAll(
        `SLURM_CONF=${configuration}`,
        `SLURM_ARRAY_JOB_ID=${array}`,
        `SLURM_ARRAY_TASK_ID=${task}`,
      );
    },
    async start(node) {
      const alone = ['slurmd', '-D', '-N', node];
      const apart = ['unshare', ...APART, 'sh', '-c', START_APART, hosts, node];
      daemons.set(node, daemon(node, isApart ? apart : alone, { [NODE_MARK]: node }));
      await until(
        `node ${node}`,
        60,
        () => ask('sinfo', '-h', '-n', node, '-o', '%T') === 'idle\n',
        () => saidBy('slurmctld') + saidBy(node),
      );
    },
    async stop() {
      const running = started.filter(
        ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
      );
      const ended = running.map((child) => new Promise((done) => child.on('exit', done)));
      // Nothing of theirs is kept, and some do not listen.
      for (const child of running) child.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
  for (const node of NODES) await slurm.start(node);
  return slurm;
}

/** Kills the processes that have all of these in their environment. */
function killAll(...entries: readonly string[]): void {
  const [first, ...others] = entries.map((entry) => new Set(processesWith(entry)));
  for (const pid of first ?? [])
    if (others.every((found) => found.has(pid))) process.kill(pid, 'SIGKILL');
}

/** In the environment of a node's daemon and what it starts. */
const NODE_MARK = 'RETICULA_CLUSTER_NODE';

/** With the first process of a node all others end. */
const APART = ['--uts', '--pid', '--mount-proc', '--fork', '--kill-child'];
const START_APART = 'mount --bind "$0" /etc/hosts && hostname "$1" && exec slurmd -D -N "$1"';

function socketIn(folder: string): string {
  return join(folder, 'munge.socket');
}

/** Without control groups and accounting, on the loopback device alone. A node that was silent for ten seconds is down. */
function slurmConf(folder: string, ports: readonly number[]): string {
  const nodes = NODES.map(
    (name, i) =>
      `NodeName=${name} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${ports[i + 1]} CPUs=2 RealMemory=1000`,
  );
  return `ClusterName=reticula
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmctldPort=${ports[0]}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
SlurmUser=${userInfo().username}
SlurmdUser=${userInfo().username}
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=${socketIn(folder)},cred_expire=5
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool-%n')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd-%n.pid')}
SlurmctldLogFile=${join(folder, 'slurmctld.log')}
SlurmdLogFile=${join(folder, 'slurmd-%n.log')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SwitchType=switch/none
MpiDefault=none
MailProg=/bin/true
ReturnToService=2
SlurmdTimeout=10
MinJobAge=86400
SlurmdParameters=config_overrides
${nodes.join('\n')}
PartitionName=main Nodes=${NODES.join(',')} Default=YES MaxTime=INFINITE State=UP
`;
}

/** Three that nobody listens on. */
async function freePorts(): Promise<number[]> {
  const servers = await Promise.all(
    [1, 2, 3].map(async () => {
      const server = createServer();
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
