import type { Finding } from './declare.ts';
import { BOTH_BEST } from './both-best.ts';
import { CLOISTERED } from './cloistered.ts';
import { CONFLICT_REPLACES } from './conflict-replaces.ts';
import { COOPERATION_AMPLIFIES } from './cooperation-amplifies.ts';
import { COORDINATION_INVOLVES } from './coordination-involves.ts';
import { COORDINATION_NEEDED } from './coordination-needed.ts';
import { EARNED_DECIDES } from './earned-decides.ts';
import { HUB_VISION_MATTERS } from './hub-vision-matters.ts';
import { LEADER_BY_REPUTATION } from './leader-by-reputation.ts';
import { LOW_TRUST_RECOVERS } from './low-trust-recovers.ts';
import { MAJORITY_REPLACES } from './majority-replaces.ts';
import { NETWORK_ROUTE } from './network-route.ts';
import { NO_SPIRIT_BREAKS } from './no-spirit-breaks.ts';
import { PREDISPOSITION } from './predisposition.ts';
import { RELATIONS_NOT_MEMBERSHIP } from './relations-not-membership.ts';
import { REPUTATION_MAINTAINS } from './reputation-maintains.ts';
import { RETICULAR } from './reticular.ts';
import { RULES_MAKE_PYRAMIDS } from './rules-make-pyramids.ts';
import { SEQUENCE } from './sequence.ts';
import { THREE_ORIGINS } from './three-origins.ts';
import { TRUST_GROWS } from './trust-grows.ts';
import { TRUSTWORTHY_ENTRY } from './trustworthy-entry.ts';
import { VAGUE_BECOME_CLEAR } from './vague-become-clear.ts';
import { VISIONARY_BEST } from './visionary-best.ts';
import { WORKING_TO_SOCIAL } from './working-to-social.ts';

/** Every claim of the study that the model is held against, in the order of the study's values. */
export const FINDINGS: readonly Finding[] = [
  TRUST_GROWS,
  EARNED_DECIDES,
  LOW_TRUST_RECOVERS,
  TRUSTWORTHY_ENTRY,
  COOPERATION_AMPLIFIES,
  PREDISPOSITION,
  RELATIONS_NOT_MEMBERSHIP,
  RETICULAR,
  CLOISTERED,
  VISIONARY_BEST,
  VAGUE_BECOME_CLEAR,
  THREE_ORIGINS,
  HUB_VISION_MATTERS,
  REPUTATION_MAINTAINS,
  COORDINATION_NEEDED,
  COORDINATION_INVOLVES,
  BOTH_BEST,
  LEADER_BY_REPUTATION,
  MAJORITY_REPLACES,
  CONFLICT_REPLACES,
  NO_SPIRIT_BREAKS,
  RULES_MAKE_PYRAMIDS,
  NETWORK_ROUTE,
  WORKING_TO_SOCIAL,
  SEQUENCE,
];
