import { livingNetworks, membersOf } from '../members.ts';
import type { PlainProcess } from '../process.ts';
import { trustIn, viewOf } from '../trust-in.ts';

/** Working ties of members who trust each other may also become social ties. */
export const ties: PlainProcess = {
  name: 'ties',
  run(territory, { parameters, dice, tick, report }) {
    const { trustThreshold, workThreshold } = parameters.ties;
    for (const network of livingNetworks(territory)) {
      const members = membersOf(territory, network);
      for (const i of members) {
        for (const j of members) {
          if (i.id >= j.id) continue;
          const { relation } = viewOf(i, j);
          const trust = Math.min(trustIn(i, j, parameters), trustIn(j, i, parameters));
          const isEnough = trust > trustThreshold && relation.jointWork > workThreshold;
          if (relation.isSocial || !isEnough) continue;
          const luck = dice.uniform('ties.social', tick, i.id, j.id);
          if (luck >= network.settings.tieHazard) continue;
          relation.isSocial = true;
          territory.flows.newSocialTies += 1;
          report({
            type: 'becameSocial',
            tick,
            network: network.id,
            firm: i.id,
            other: j.id,
            trust,
            jointWork: relation.jointWork,
          });
        }
      }
    }
  },
};
