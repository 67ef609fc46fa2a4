import { signal } from '@preact/signals';

/** The part of the panel beside the network that is shown. */
export const shownTab = signal('lesson');
