import type { Conflict, Mediated, ProjectCompleted } from '../../model/events.ts';
import { sumProjects } from './projects-of-year.ts';
import { sumQuarrels } from './quarrels-of-year.ts';
import type { Quarrel } from './quarrels-of-year.ts';
import type { Telling, Traced } from './sentences.ts';

/**
 * Fewer sentences with the same sense: the projects of a year together, and in the story of a
 * network its conflicts too; a conflict with its mediation.
 * @param firm the firm that is traced, or null where a network is
 */
export function condense(traced: readonly Traced[], firm: number | null): Telling[] {
  const told: Telling[] = [];
  let projects: ProjectCompleted[] = [];
  let quarrels: Quarrel[] = [];
  const tellYear = () => {
    if (projects.length > 0) told.push(sumProjects(projects, firm));
    if (quarrels.length > 0) told.push(sumQuarrels(quarrels));
    [projects, quarrels] = [[], []];
  };
  traced.forEach((event, place) => {
    const first = projects[0] ?? quarrels[0];
    const isOver = first !== undefined && yearOf(first.tick) < yearOf(event.tick);
    if (isOver || closesYear(event, projects[0], firm)) tellYear();
    if (event.type === 'projectCompleted') {
      projects.push(event);
    } else if (event.type === 'conflict') {
      const next = traced[place + 1];
      const mediated = next?.type === 'mediated' && isOf(next, event) ? next : null;
      const quarrel: Quarrel = { type: 'quarrel', tick: event.tick, conflict: event, mediated };
      (firm === null ? quarrels : told).push(quarrel);
    } else if (event.type !== 'mediated' || !isAfterItsConflict(event, traced[place - 1])) {
      told.push(event);
    }
  });
  tellYear();
  return told;
}

function isAfterItsConflict(event: Mediated, before: Traced | undefined): boolean {
  return before?.type === 'conflict' && isOf(event, before);
}

function isOf({ tick, firm, other }: Mediated, conflict: Conflict): boolean {
  return tick === conflict.tick && firm === conflict.firm && other === conflict.other;
}

/** Whether the projects up to now are all there will be this year in their network. */
function closesYear(
  event: Traced,
  project: ProjectCompleted | undefined,
  firm: number | null,
): boolean {
  if (event.type === 'trustChanged' || event.type === 'dissolved') return true;
  if (firm === null) return false;
  return event.type === 'left' || (event.type === 'joined' && event.network !== project?.network);
}

function yearOf(tick: number): number {
  return Math.floor((tick - 1) / 4);
}
