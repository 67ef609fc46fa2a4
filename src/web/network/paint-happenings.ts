import type { Picture } from './picture.ts';
import type { Brush } from './brush.ts';
import { hullOf } from './hull.ts';
import type { Place } from './plane.ts';

type Painted = Pick<Picture, 'frame' | 'layout' | 'paints' | 'faded'>;

/** What happened in the quarter, as light that fades: projects, conflicts, elections. */
export function paintHappenings(context: Brush, picture: Painted): void {
  const { frame, faded } = picture;
  if (faded >= 1) return;
  for (const event of frame.happened) {
    switch (event.type) {
      case 'projectCompleted':
        paintProject(context, picture, [event.initiator, ...event.team]);
        break;
      case 'conflict':
        paintSpark(context, picture, event.firm, event.other);
        break;
      case 'elected':
        paintHalo(context, picture, event.firm);
        break;
      default:
        break;
    }
  }
  context.globalAlpha = 1;
}

function paintProject(
  context: Brush,
  { layout, paints, faded }: Painted,
  team: readonly number[],
): void {
  const hull = hullOf([...new Set(team)].flatMap((firm) => layout.places[firm] ?? []));
  context.beginPath();
  for (const { x, y } of hull) context.lineTo(x, y);
  context.closePath();
  context.lineJoin = 'round';
  context.fillStyle = context.strokeStyle = paints.project;
  context.globalAlpha = 0.3 * (1 - faded);
  context.fill();
  context.globalAlpha = 0.85 * (1 - faded);
  context.lineWidth = 2.2;
  context.stroke();
}

const POINTS = 9;

/** A jagged star between the two. */
function paintSpark(
  context: Brush,
  { layout, paints, faded }: Painted,
  firm: number,
  other: number,
): void {
  const [a, b] = [layout.places[firm], layout.places[other]];
  if (a === undefined || b === undefined) return;
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  context.globalAlpha = 1 - faded;
  context.strokeStyle = context.fillStyle = paints.conflict;
  context.lineWidth = 2.4;
  line(context, a, b);
  context.beginPath();
  spark(context, x, y, 11 * (0.7 + 0.5 * faded));
  context.fill();
}

/** Adds a star to the path. */
export function spark(context: Brush, x: number, y: number, size: number): void {
  for (let point = 0; point < 2 * POINTS; point++) {
    const radius = point % 2 === 0 ? size : 0.41 * size;
    const angle = (point * Math.PI) / POINTS;
    const [toX, toY] = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    if (point === 0) context.moveTo(toX, toY);
    else context.lineTo(toX, toY);
  }
}

function line(context: Brush, a: Place, b: Place): void {
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.lineTo(b.x, b.y);
  context.stroke();
}

function paintHalo(context: Brush, { layout, paints, faded }: Painted, firm: number): void {
  const place = layout.places[firm];
  if (place === undefined) return;
  context.globalAlpha = 1 - faded;
  context.strokeStyle = paints.accent;
  context.lineWidth = 3.5;
  context.beginPath();
  context.arc(place.x, place.y, place.radius + 6 + 22 * faded, 0, 2 * Math.PI);
  context.stroke();
}
