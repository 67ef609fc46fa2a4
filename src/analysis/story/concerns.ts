import type { Traced } from './sentences.ts';

/** Whether the firm had a part in it, in whatever role. */
export function concernsFirm(firm: number): (event: Traced) => boolean {
  return (event) => firmsOf(event).includes(firm);
}

/** Whether it happened in the network, or to it; how its members' trust changed is told as one. */
export function concernsNetwork(network: number): (event: Traced) => boolean {
  return (event) =>
    event.network === network &&
    event.type !== 'trustLost' &&
    (event.type !== 'trustChanged' || event.firm === null);
}

function firmsOf(event: Traced): readonly number[] {
  switch (event.type) {
    case 'joined':
    case 'left':
    case 'trustLost':
    case 'stageChanged':
      return [event.firm];
    case 'elected':
      return event.candidates.firm;
    case 'trustChanged':
      return event.firm === null ? [] : [event.firm];
    case 'projectCompleted':
      return [event.initiator, ...event.team];
    case 'conflict':
    case 'becameSocial':
      return [event.firm, event.other];
    case 'mediated':
      return [event.hub, event.firm, event.other];
    case 'replaced':
      return [event.firm, event.successor];
    case 'founded':
      return event.founders;
    case 'dissolved':
      return event.members;
  }
}
