import type { ProjectCompleted } from '../../model/events.ts';
import { mean, mostOften } from './tally.ts';
import type { Tally } from './tally.ts';

/** The joint projects of a year in one network: those of one firm, or all. */
export interface ProjectsOfYear {
  readonly type: 'projectsOfYear';
  /** Of the last of them. */
  readonly tick: number;
  readonly network: number;
  readonly projects: number;
  /** Null where the projects of the whole network are meant. */
  readonly firm: number | null;
  /** How many the firm began. */
  readonly led: number;
  /** The other firms that took part. */
  readonly partners: Tally;
  /** Mean contribution of the firm, and of the others. */
  readonly own: number;
  readonly others: number;
  readonly formal: number;
  readonly informal: number;
  readonly fit: number;
  readonly outputPerHead: number;
}

export function sumProjects(
  projects: readonly ProjectCompleted[],
  firm: number | null,
): ProjectsOfYear {
  const last = projects.at(-1);
  if (last === undefined) throw new Error('a year without projects');
  const contributions = projects.flatMap((project) =>
    project.team.map((member, place) => [member, project.contributions[place] ?? NaN] as const),
  );
  const own = contributions.filter(([member]) => member === firm);
  const others = contributions.filter(([member]) => member !== firm);
  const sum = (count: (project: ProjectCompleted) => number) =>
    projects.reduce((total, project) => total + count(project), 0);
  return {
    type: 'projectsOfYear',
    tick: last.tick,
    network: last.network,
    projects: projects.length,
    firm,
    led: projects.filter(({ initiator }) => initiator === firm).length,
    partners: mostOften(others.map(([member]) => member)),
    own: mean(own.map(([, contribution]) => contribution)),
    others: mean(others.map(([, contribution]) => contribution)),
    formal: sum(({ formal }) => formal),
    informal: sum(({ informal }) => informal),
    fit: mean(projects.map(({ fit }) => fit)),
    outputPerHead: mean(projects.map(({ outputPerHead }) => outputPerHead)),
  };
}
