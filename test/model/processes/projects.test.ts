import { describe, expect, it } from 'vitest';
import type { ParameterOverrides } from '../../../src/model/parameters.ts';
import { cell } from '../../support/cell.ts';
import { goOn, mean, oneNetwork, onlySteps, run, sum } from '../../support/small-worlds.ts';

/** The projects of a network over some quarters; cooperation only so that events tell of them. */
function projectsOf(
  size: number,
  ticks: number,
  overrides: ParameterOverrides = {},
  held: number | null = 0,
) {
  const input = oneNetwork(size, {
    ...overrides,
    coordination: { heldLevel: held },
    steps: onlySteps('coordination', 'projects', 'cooperation'),
  });
  const { events, territory } = run(input, ticks);
  const projects = events.filter((event) => event.type === 'projectCompleted');
  return { projects, territory };
}

describe('joint projects', () => {
  it('number about intensity·members/team in each quarter', () => {
    const ticks = 400;
    const { projects } = projectsOf(11, ticks, {
      network: { intensity: 0.9 },
      projects: { perFirm: 8 },
    });
    // 2.475 a quarter: two or three, three with chance 0.475.
    const expected = (0.9 * 11) / 4;
    const error = Math.sqrt((0.475 * 0.525) / ticks);
    expect(Math.abs(projects.length / ticks - expected)).toBeLessThan(4 * error);
    const perTick = new Map<number, number>();
    for (const { tick } of projects) perTick.set(tick, (perTick.get(tick) ?? 0) + 1);
    expect(new Set(perTick.values())).toEqual(new Set([2, 3]));
  });

  it('are fewer without a hub', () => {
    const count = (withoutHub: number) =>
      projectsOf(12, 100, {
        projects: { withoutHub, perFirm: 8 },
        network: { hub: 'none', intensity: 1 },
      }).projects.length;
    expect(count(1)).toBe(300);
    expect(count(0.5)).toBeGreaterThan(110);
    expect(count(0.5)).toBeLessThan(190);
    expect(count(0)).toBe(0);
  });

  it('have teams of the given size, of different members, each at most so many at once', () => {
    const { projects } = projectsOf(13, 60, {
      projects: { teamSize: 5, perFirm: 2 },
      network: { intensity: 2 },
    });
    expect(projects.length).toBeGreaterThan(200);
    expect(Math.max(...projects.map(({ team }) => team.length))).toBe(5);
    const atOnce = new Map<string, number>();
    for (const { team, tick, initiator } of projects) {
      expect(new Set(team).size).toBe(team.length);
      expect(team[0]).toBe(initiator);
      expect(team.length).toBeGreaterThan(1);
      for (const firm of team) {
        const key = `${tick} ${firm}`;
        atOnce.set(key, (atOnce.get(key) ?? 0) + 1);
      }
    }
    expect(Math.max(...atOnce.values())).toBe(2);
  });

  it('take all members where the team is the network', () => {
    const { projects } = projectsOf(6, 5, { projects: { teamSize: 6 } });
    expect(projects.map(({ team }) => [...team].sort((a, b) => a - b))).toEqual(
      Array.from({ length: 5 }, () => [0, 1, 2, 3, 4, 5]),
    );
  });

  it('gather the most trusted, where nothing else counts', () => {
    const { projects, territory } = projectsOf(12, 40, {
      projects: { choiceNoise: 0, perFirm: 8 },
      network: { intensity: 0.34 },
      trust: { notorietyWeight: 0.5 },
    });
    expect(projects.length).toBeGreaterThan(30);
    for (const { initiator, team, informal, formal } of projects) {
      const others = Array.from({ length: 12 }, (_, j) => j).filter((j) => j !== initiator);
      const trust = (j: number) => cell(territory.pairs.prior, initiator * 12 + j);
      others.sort((a, b) => trust(b) - trust(a));
      expect(team.slice(1)).toEqual(others.slice(0, 3));
      expect([formal, informal]).toEqual([0, 3]);
    }
  });

  it('prefer social ties to trust, where these weigh enough', () => {
    const input = oneNetwork(8, {
      steps: onlySteps('projects', 'cooperation'),
      projects: { teamSize: 2, choiceNoise: 0, socialWeight: 2, perFirm: 8 },
    });
    const { world, territory } = run(input, 0);
    for (let i = 0; i < 8; i++) territory.pairs.social[i * 8 + (i ^ 1)] = 1;
    const { events } = goOn(world, 10);
    const teams = events.flatMap((event) =>
      event.type === 'projectCompleted' ? [[...event.team].sort((a, b) => a - b).join()] : [],
    );
    expect([...new Set(teams)].sort()).toEqual(['0,1', '2,3', '4,5', '6,7']);
  });

  it('draw in who was left out, the better the coordination', () => {
    const longestWait = (held: number) => {
      const { projects } = projectsOf(
        16,
        60,
        { projects: { coordinationWeight: 5, choiceNoise: 0.1 }, network: { intensity: 0.5 } },
        held,
      );
      const waits = Array.from({ length: 16 }, (_, firm) => {
        const ticks = [0, ...projects.filter(({ team }) => team.includes(firm)).map((p) => p.tick)];
        return Math.max(
          ...ticks.map((tick, k) => tick - (ticks[k - 1] ?? 0)),
          60 - Math.max(...ticks),
        );
      });
      return Math.max(...waits);
    };
    expect(longestWait(1)).toBeLessThan(10);
    expect(longestWait(0)).toBeGreaterThan(20);
  });

  it('recruit by the hub’s call where coordination is perfect, by trust where there is none', () => {
    const formalShare = (held: number) => {
      const { projects } = projectsOf(16, 40, { projects: { coordinationWeight: 3 } }, held);
      const formal = sum(projects.map((project) => project.formal));
      const informal = sum(projects.map((project) => project.informal));
      expect(formal + informal).toBe(sum(projects.map(({ team }) => team.length - 1)));
      return formal / (formal + informal);
    };
    expect(formalShare(0)).toBe(0);
    expect(formalShare(0.5)).toBeGreaterThan(0);
    expect(formalShare(0.5)).toBeLessThan(formalShare(1));
    expect(formalShare(1)).toBeGreaterThan(0.7);
  });

  it('aim near the shared vision: spread/(1 + Π) on each axis', () => {
    const input = oneNetwork(40, {
      steps: onlySteps('projects', 'cooperation'),
      projects: { aimSpread: 1, perFirm: 8 },
      network: { intensity: 2, initialPrecision: 1 },
      cooperation: { aimWidth: 1 },
    });
    const { world, territory } = run(input, 0);
    // Where the opportunity is what the network sees, fit = exp(−|aim − V|²/width).
    territory.opportunityX = cell(territory.networks.visionX, 0);
    territory.opportunityY = cell(territory.networks.visionY, 0);
    const { events } = goOn(world, 40);
    const squares = events.flatMap((event) =>
      event.type === 'projectCompleted' ? [-Math.log(event.fit)] : [],
    );
    // Sum of two squared normal errors of deviation ½: exponential of mean ½.
    expect(squares.length).toBeGreaterThan(700);
    expect(Math.abs(mean(squares) - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(squares.length));
  });

  it('are remembered by those who took part', () => {
    const { projects, territory } = projectsOf(9, 12);
    const work = new Int32Array(81);
    const last = new Int32Array(9).fill(-1);
    for (const { team, tick } of projects) {
      for (const i of team) {
        last[i] = tick;
        for (const j of team) if (i !== j) work[i * 9 + j] = cell(work, i * 9 + j) + 1;
      }
    }
    expect(territory.pairs.work).toEqual(work);
    expect(Int32Array.from(territory.firms.lastProject)).toEqual(last);
  });
});
