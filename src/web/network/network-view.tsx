import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { turnTo } from '../parts/turn-to.ts';
import { held, isProjected, isStill, language, say, theme } from '../state/preferences.ts';
import { onPicture } from '../state/clock.ts';
import { chosenFirm, runs, shownWorld, speed, tick } from '../state/session.ts';
import type { Which } from '../state/setup.ts';
import { briefStory } from './brief-story.ts';
import { paintsOf } from './colours.ts';
import { describeFirm, describeNetworks } from './describe.ts';
import { describeVisionBriefly } from './describe-vision.ts';
import { firmAt, neighbour } from './find-firm.ts';
import { remember } from './drawn.ts';
import { CrowdLayer } from './crowd-layer.ts';
import { CrowdLayout } from './crowd-layout.ts';
import { paint } from './paint.ts';
import type { Plane } from './plane.ts';
import { planeFor } from './plane-for.ts';

/** What happens in a quarter is seen for so long, in milliseconds; shorter where quarters pass faster. */
const SEEN = 1100;

const TEXTS = {
  story: { en: 'Its story: Who is who', fr: 'Son histoire\u00a0: Qui est qui' },
  close: { en: 'Close', fr: 'Fermer' },
};

/** The network of one world, alive. */
export function NetworkView({ which }: { readonly which: Which }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const hovered = useSignal<number | null>(null);
  const frame = useComputed(() => {
    const { frames } = runs[which];
    return frames.value[Math.min(tick.value, frames.value.length - 1)];
  });
  const summary = useComputed(() => {
    const now = frame.value;
    return now === undefined ? '' : describeNetworks(now, runs[which].cast.value, language.value);
  });
  const chosen = useComputed(() => {
    const firm = hovered.value ?? chosenFirm.value;
    const now = frame.value;
    if (firm === null || now === undefined) return '';
    const { cast, frames } = runs[which];
    const past = frames.value.slice(0, now.tick + 1);
    const is = describeFirm(firm, now, cast.value, language.value);
    const vision = describeVisionBriefly(firm, now, language.value) ?? [];
    const story = briefStory(firm, past, cast.value, language.value);
    return held([`${is}.`, ...story, vision].flat().join(' '));
  });
  const labels = useComputed(
    () =>
      new Map(runs[which].cast.value.networks.map(({ id, short }) => [id, short[language.value]])),
  );
  const layout = useRef<Plane>(null);

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (element === null || !context) return undefined;
    const layer = new CrowdLayer();
    let shown: unknown;
    let since = 0;
    let painted = '';
    let pictures = 0;
    return onPicture((now) => {
      const present = frame.value;
      if (present === undefined) return;
      const { clientWidth, clientHeight } = element;
      const density = Math.min(2, devicePixelRatio);
      const [width, height] = [
        Math.round(clientWidth * density),
        Math.round(clientHeight * density),
      ];
      if (width === 0 || height === 0) return;
      const isResized = element.width !== width || element.height !== height;
      if (isResized) [element.width, element.height] = [width, height];
      const plane = planeFor(present, layout.current);
      layout.current = plane;
      const isNew = present !== shown;
      if (isNew) {
        plane.show(present);
        [shown, since] = [present, now];
      }
      plane.fit(clientWidth / clientHeight);
      if (isStill.value || (isNew && present.tick === 0)) plane.settle();
      const moved = plane.isMoving;
      plane.move();
      const seen = Math.min(SEEN, 1600 / speed.value);
      const faded = isStill.value ? 0.35 : Math.min(1, (now - since) / seen);
      const focus = hovered.value ?? chosenFirm.value;
      const name = theme();
      const look = `${focus} ${name} ${isProjected.value} ${language.value} ${Math.floor(faded * 50)}`;
      if (!isResized && !isNew && !moved && look === painted) return;
      painted = look;
      context.setTransform(density, 0, 0, density, 0, 0);
      const picture = {
        frame: present,
        cast: runs[which].cast.value,
        layout: plane,
        paints: paintsOf(name),
        width: clientWidth,
        height: clientHeight,
        faded,
        chosen: focus,
        nameOf: (id: number) => labels.value.get(id) ?? '',
        fontSize: Math.min(isProjected.value ? 17 : 13, Math.max(11, clientWidth / 26)),
      };
      if (plane instanceof CrowdLayout) layer.paint(context, picture, plane, density);
      else paint(context, picture);
      remember(which, picture);
      // For whoever measures from outside.
      pictures += 1;
      element.dataset['pictures'] = String(pictures);
    });
  }, [frame, hovered, labels, which]);

  // What is told of a firm does not cover it.
  const isBelowMiddle = (firm: number | null) =>
    firm !== null && (layout.current?.places[firm]?.y ?? 0) > 0;
  const firmUnder = (event: MouseEvent) => {
    const { current } = canvas;
    return current === null || layout.current === null
      ? null
      : firmAt(layout.current, current, event.offsetX, event.offsetY);
  };
  /** Whoever closes it with its button goes on from the network. */
  const close = () => {
    chosenFirm.value = null;
    canvas.current?.focus({ preventScroll: true });
  };
  const isChosen =
    chosenFirm.value !== null && (hovered.value ?? chosenFirm.value) === chosenFirm.value;
  return (
    <div
      class="network"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || chosenFirm.value === null) return;
        close();
        event.preventDefault();
      }}
    >
      <canvas
        ref={canvas}
        tabIndex={0}
        role="img"
        aria-label={summary}
        aria-describedby={`firm-${which}`}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') hovered.value = firmUnder(event);
        }}
        onPointerLeave={() => void (hovered.value = null)}
        onClick={(event) => {
          shownWorld.value = which;
          chosenFirm.value = firmUnder(event);
        }}
        onKeyDown={(event) => {
          const plane = layout.current;
          if (plane === null || frame.value === undefined) return;
          const next = neighbour(plane, frame.value, chosenFirm.value, event.key);
          if (next === undefined) return;
          shownWorld.value = which;
          chosenFirm.value = next;
          event.preventDefault();
        }}
      />
      <div
        class="hint"
        data-above={isBelowMiddle(hovered.value ?? chosenFirm.value)}
        hidden={chosen.value === ''}
      >
        {isChosen && (
          <button
            type="button"
            class="close"
            aria-label={say(TEXTS.close)}
            title={say(TEXTS.close)}
            onClick={close}
          >
            <svg class="icon" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 0l4 4l4-4l1 1l-4 4l4 4l-1 1l-4-4l-4 4l-1-1l4-4l-4-4z" />
            </svg>
          </button>
        )}
        <p id={`firm-${which}`} role="status">
          {chosen}
        </p>
        {isChosen && (
          <button
            type="button"
            onClick={() => {
              shownWorld.value = which;
              turnTo('story');
            }}
          >
            {say(TEXTS.story)}
          </button>
        )}
      </div>
    </div>
  );
}
