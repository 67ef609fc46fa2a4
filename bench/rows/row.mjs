/**
 * A row of the benchmark: what is compared, what is to be reached, how it is measured.
 *
 * @typedef {object} Row
 * @property {string} name for the command line
 * @property {string} title
 * @property {Record<string, Declaration>} figures
 * @property {(bench: Bench) => Promise<Record<string, Figure>>} measure throws NotMeasured where it cannot
 */

/** @typedef {import('../harness/rounds.mjs').Figure} Figure */

/**
 * @typedef {object} Declaration
 * @property {string} what
 * @property {Reach} [reach] none for what is told beside
 * @property {'share' | 'bytes' | 'exponent'} [unit] of what is no ratio
 * @property {string} [ifMissed] why, as far as is known
 */

/** @typedef {{ least: number } | { most: number }} Reach */

/**
 * What a row measures with.
 * @typedef {object} Bench
 * @property {number} rounds
 * @property {(text: string) => void} tell progress, which replaces the line before
 * @property {(name: string, runPeer: (job: string) => import('../harness/run-program.mjs').Line, runs: number, kernelRuns?: number) => Promise<void>} agree
 *   refuses a peer whose outcome means differ from the kernel's, each over so many runs
 * @property {(name: string, details: object) => void} note kept with the results
 */

export {};
