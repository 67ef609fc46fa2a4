import { cpus, loadavg, totalmem } from 'node:os';

/**
 * What figures depend on besides the program, without anything that names this machine.
 * @typedef {{ cores: number, processor: string, memory: number, system: string, node: string }} Machine
 */

/** @returns {Machine} memory in GiB */
export function describeMachine() {
  const processors = cpus();
  return {
    cores: processors.length,
    processor: (processors[0]?.model ?? 'unknown').replace(/\s+/g, ' ').trim(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

/** Processes that wanted to run over the last minute; asked before the first measurement. */
export function busyBefore() {
  return Math.round(10 * (loadavg()[0] ?? 0)) / 10;
}

/** More than this, and other programs took part of the machine. */
export const IDLE_LOAD = 0.5;
