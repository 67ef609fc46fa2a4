import type { ModelEvent } from '../../../model/events.ts';

/** Whether the firm had a part in it, in whatever role. */
export function concernsFirm(firm: number): (event: ModelEvent) => boolean {
  return (event) => firmsOf(event).includes(firm);
}

/** Whether it happened in the network, or to it. */
export function concernsNetwork(network: number): (event: ModelEvent) => boolean {
  return (event) => event.network === network;
}

function firmsOf(event: ModelEvent): readonly number[] {
  switch (event.type) {
    case 'joined':
    case 'left':
    case 'elected':
    case 'stageChanged':
      return [event.firm];
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
      return [];
  }
}
