/** What the benchmark needs of the plain object version; bundled by harness/bundle.mjs. */
export { livingNetworks, membersOf } from '../../test/reference/plain/members.ts';
export { plainSimulate } from '../../test/reference/plain/tick.ts';
export { trustIn } from '../../test/reference/plain/trust-in.ts';
