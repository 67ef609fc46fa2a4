/** What the benchmark needs of the plain object version; bundled by harness/bundle.mjs. */
export { createWorld } from '../../src/model/create-world.ts';
export { plainWorld } from '../../test/reference/plain/convert.ts';
export { livingNetworks, membersOf } from '../../test/reference/plain/members.ts';
export { plainSimulate, plainTick } from '../../test/reference/plain/tick.ts';
export { trustIn } from '../../test/reference/plain/trust-in.ts';
