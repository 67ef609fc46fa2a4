import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Text } from '../../model/index.ts';
import { say } from '../state/preferences.ts';

export interface Panel {
  readonly id: string;
  readonly label: Text;
  readonly content: ComponentType;
}

/** Panels of which one is shown; the arrow keys go from tab to tab. */
export function Tabs({
  panels,
  shown,
}: {
  readonly panels: readonly Panel[];
  readonly shown: Signal<string>;
}) {
  const at = Math.max(
    0,
    panels.findIndex(({ id }) => id === shown.value),
  );
  const panel = panels[at];
  const go = (event: KeyboardEvent) => {
    const isForward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
    if (!isForward && !isBack) return;
    event.preventDefault();
    const next = panels[(at + (isForward ? 1 : -1) + panels.length) % panels.length];
    if (next === undefined) return;
    shown.value = next.id;
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <section class="panel">
      <div role="tablist" onKeyDown={go}>
        {panels.map(({ id, label }, place) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={place === at}
            aria-controls={`panel-${id}`}
            tabIndex={place === at ? 0 : -1}
            onClick={() => void (shown.value = id)}
          >
            {say(label)}
          </button>
        ))}
      </div>
      {panel && (
        <div
          key={panel.id}
          id={`panel-${panel.id}`}
          role="tabpanel"
          aria-labelledby={`tab-${panel.id}`}
          tabIndex={0}
        >
          <panel.content />
        </div>
      )}
    </section>
  );
}
