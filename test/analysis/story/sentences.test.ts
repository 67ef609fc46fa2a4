import { expect, test } from 'vitest';
import { condense } from '../../../src/analysis/story/condense.ts';
import { castOf } from '../../../src/analysis/story/cast.ts';
import { namesOf } from '../../../src/analysis/story/names.ts';
import { TRACED_TYPES } from '../../../src/analysis/story/sentences.ts';
import type { Names, Traced } from '../../../src/analysis/story/sentences.ts';
import { tell } from '../../../src/analysis/story/tell.ts';
import type { PairChange, TrustChanged } from '../../../src/analysis/story/trust-changed.ts';
import { watchTrust } from '../../../src/analysis/story/watch-trust.ts';
import type { Advanced, Elected, Joined } from '../../../src/model/events.ts';
import { runWhole } from '../../support/run-whole.ts';

const ENGLISH: Names = {
  firm: (firm) => `firm ${firm}`,
  firms: (firms) => `firms ${firms.join(' and ')}`,
  network: () => 'Growers’ group',
};

const FRENCH: Names = {
  firm: (firm) => `l’entreprise ${firm}`,
  firms: (firms) => `les entreprises ${firms.join(' et ')}`,
  network: (name) => `«\u00a0${name}\u00a0»`,
};

const JOINED: Joined = {
  type: 'joined',
  tick: 7,
  firm: 12,
  network: 0,
  attraction: 2.65,
  performance: 0.31,
  reputation: 0.6,
  trust: 1.01,
  risk: -0.12,
  vagueness: 1.4,
  luck: 0.13,
  threshold: 1.5,
  judged: 12,
  memberTrust: 0.466,
  admission: 0.4,
};

test('a sentence says when, what, and why', () => {
  expect(tell(JOINED, ENGLISH, 'en')).toEqual({
    when: 'Year 2, quarter 3:',
    what:
      'firm 12 joined Growers’ group: it was drawn to it by 2.65, more than the 1.50 it takes (each times its weight: performance abroad 0.31, ' +
      'reputation of the members 0.60, its trust in them 1.01, risk of quarrels −0.12; all this × 1.40 for the ' +
      'vagueness of its own vision; luck 0.13); the members trust it at 0.47, 0.40 is what they ask',
  });
});

test('in French with French numbers', () => {
  const { when, what } = tell(JOINED, FRENCH, 'fr');
  expect(when).toBe('Année 2, trimestre 3\u00a0:');
  expect(what).toContain('l’entreprise 12 rejoint «\u00a00\u00a0»\u00a0: attrait 2,65');
  expect(what).toContain('risque de conflits −0,12');
});

test('the set-up has no quarter', () => {
  expect(tell({ ...JOINED, tick: 0 }, ENGLISH, 'en').when).toBe('At the start:');
  expect(tell({ ...JOINED, tick: 4 }, ENGLISH, 'en').when).toBe('Year 1, quarter 4:');
  expect(tell({ ...JOINED, tick: 5 }, ENGLISH, 'en').when).toBe('Year 2, quarter 1:');
});

test('where lots decide whom the members judge, nobody says that they judged the firm', () => {
  const { what } = tell({ ...JOINED, judged: 33 }, ENGLISH, 'en');
  expect(what).toContain('the members judged firm 33 in its stead, drawn by lot');
});

const ADVANCED: Advanced = {
  type: 'stageChanged',
  tick: 9,
  firm: 12,
  network: 0,
  from: 0,
  to: 1,
  direction: 'up',
  hazard: 0.03 * 0.6 * 1.3 * 1,
  solo: 0.01,
  viaNetwork: 0.02,
  knowledge: 0.1,
  knowledgeFactor: 0.6,
  clarity: 0.9,
  clarityFactor: 1.3,
  advocacyFactor: 1,
  route: { strength: 0.1, coordinationFactor: 0.5, cooperation: 0.8, sharedClarity: 0.7 },
};

test('a factor of an advance is said to lower or to raise it by its number alone', () => {
  const told = (move: Advanced) => tell(move, ENGLISH, 'en').what;
  expect(told(ADVANCED)).toBe(
    'firm 12 (member of Growers’ group) advanced abroad from domestic sales only to occasional export: the chance was ' +
      '2.3% in this quarter; 1.0% by itself and 2.0% through the network (coordination × 0.50, cooperation 0.80, ' +
      'clarity of the shared vision 0.70), made less likely by a market knowledge of 0.10 (× 0.60), made more likely ' +
      'by a vision of its own of clarity 0.90 (× 1.30)',
  );
  const turned = { ...ADVANCED, knowledgeFactor: 1.2, clarityFactor: 0.7, advocacyFactor: 1.1 };
  expect(told(turned)).toMatch(
    /less likely by a vision .* \(× 0\.70\), made more likely by a market/,
  );
  expect(told(turned)).toContain('and the barriers that associations lowered (× 1.10)');
  const even = { ...ADVANCED, knowledgeFactor: 1, clarityFactor: 1 };
  expect(told(even)).not.toContain('likely');
});

test('an advance outside any network, or without a project, owes nothing to a network', () => {
  const alone: Advanced = { ...ADVANCED, network: -1, viaNetwork: 0, route: null };
  expect(tell(alone, ENGLISH, 'en').what).toContain('nothing through a network');
  expect(tell(alone, FRENCH, 'fr').what).toContain('rien par un réseau');
  const route = { strength: 0.1, coordinationFactor: 0.5, cooperation: 0, sharedClarity: 0.7 };
  const idle: Advanced = { ...ADVANCED, viaNetwork: 0, route };
  expect(tell(idle, ENGLISH, 'en').what).toContain(
    'nothing through the network, without a project',
  );
});

test('a firm that falls back is told its own hazard and what protected it', () => {
  const { type, tick, firm, network, knowledge, clarity } = ADVANCED;
  const move = { type, tick, firm, network, knowledge, clarity } as const;
  const down = { direction: 'down', base: 0.15, knowledgeFactor: 0.32, memberFactor: 0.7 } as const;
  const hazard = 0.15 * 0.32 * 0.7;
  const { what } = tell({ ...move, ...down, from: 2, to: 1, hazard }, ENGLISH, 'en');
  expect(what).toContain('fell back abroad from regular export to occasional export');
  expect(what).toContain('the chance was 3.3% in this quarter; 15% to begin with');
  expect(what).toContain('by a market knowledge of 0.10 (× 0.32) and membership (× 0.70)');
});

const ELECTED: Elected = {
  type: 'elected',
  tick: 12,
  network: 0,
  firm: 25,
  former: 3,
  reason: 'mandate',
  reelected: false,
  score: 0.6,
  trust: 0.6,
  reputation: 0.5,
  clarity: 0.4,
  reputationPercentile: 0.5,
  candidates: {
    firm: [3, 12, 25],
    trust: [0.5, 0.4, 0.6],
    reputation: [0.7, 0.4, 0.5],
    clarity: [0.4, 0.2, 0.4],
    record: [-0.1, 0, 0],
    luck: [0.01, 0, 0.012],
    score: [0.55, 0.42, 0.6],
  },
  lead: {
    runnerUp: 3,
    score: 0.05,
    trust: 0.05,
    reputation: -0.1,
    clarity: 0,
    record: 0.1,
    luck: 0.002,
  },
};

test('a vote is told by who stood, who won, and what weighed for and against', () => {
  const { what } = tell(ELECTED, ENGLISH, 'en');
  expect(what).toBe(
    'Growers’ group elected firm 25 as hub in place of firm 3 at the end of the mandate: scores of firms 25 and 3 and 12; ' +
      '0.05 ahead of firm 3, thanks to the record in office (+0.10), more trust (+0.05), in spite of a lesser ' +
      'reputation (−0.10); trust of the others in it 0.60, reputation 0.50 (above that of 50% of its rivals), ' +
      'clarity of its vision 0.40',
  );
  const french = tell(ELECTED, FRENCH, 'fr').what;
  expect(french).toContain(
    'élit l’entreprise 25 comme entreprise pivot à la place de l’entreprise 3',
  );
  expect(french).toContain('grâce au bilan du mandat (+0,10), à plus de confiance (+0,05)');
  expect(french).toContain('malgré une moindre réputation (−0,10)');
});

test('the best reputed of all is called so', () => {
  const told = (reputationPercentile: number) =>
    tell({ ...ELECTED, reputationPercentile }, ENGLISH, 'en').what;
  expect(told(1)).toContain('reputation 0.50 (the highest)');
  expect(told(0)).toContain('reputation 0.50 (the lowest)');
});

test('who leaves loses what was earned, or forgets what was spoilt, as the numbers say', () => {
  const loss = { type: 'trustLost', tick: 6, network: 0, firm: 12, kept: [] } as const;
  const told = (before: number, now: number) => tell({ ...loss, before, now }, ENGLISH, 'en').what;
  expect(told(0.66, 0.58)).toContain('had earned is lost');
  expect(told(0.33, 0.53)).toContain('had spoilt is forgotten');
  const kept = tell({ ...loss, before: 0.66, now: 0.6, kept: [3, 5] }, FRENCH, 'fr').what;
  expect(kept).toContain('est perdu, sauf les liens interpersonnels avec les entreprises 3 et 5');
});

test('a change of trust tells what there was to see, and no more', () => {
  const change: TrustChanged = {
    type: 'trustChanged',
    tick: 8,
    network: 0,
    firm: 12,
    before: 0.5,
    now: 0.6,
    prerequisite: 0.4,
    earned: 0.2,
    received: { before: 0.5, now: 0.51 },
    most: { firm: 3, trust: 0.8 },
    rise: null,
    fall: null,
  };
  const pair = { firm: 12, other: 3, before: 0.5, now: 0.7, contribution: 0.8 };
  const seen = { together: 2, seen: 1, conflicts: 0, parted: false };
  const told = (rise: PairChange) => tell({ ...change, rise }, ENGLISH, 'en').what;
  expect(tell(change, ENGLISH, 'en').what).toBe(
    'trust of firm 12 in the other members of Growers’ group: 0.60 on average, of which 0.40 is left of what was brought along and the ' +
      'rest was earned by working together (a year before, between the same firms: 0.50); theirs in it 0.51 (0.50); it ' +
      'trusts firm 3 most (0.80)',
  );
  expect(told({ ...pair, ...seen })).toContain(
    'its trust in firm 3 rose most, from 0.50 to 0.70 (2 joint projects and 1 it looked on at, to which firm 3 contributed 0.80 on average)',
  );
  expect(told({ ...pair, ...seen, together: 0 })).toContain('(1 project it looked on at, to which');
  expect(told({ ...pair, ...seen, conflicts: 2 })).toContain('; 2 unresolved conflicts)');
  expect(told({ ...pair, ...seen, contribution: null, parted: true })).toContain(
    '(one of them had left in between)',
  );
  const fading = { ...pair, ...seen, now: 0.4, contribution: null };
  expect(told(fading)).toContain('fell most, from 0.50 to 0.40 (nothing new was seen of it)');
});

test('who alone stands has no rivals', () => {
  const alone: Elected = { ...ELECTED, lead: null, reputationPercentile: null };
  const { what } = tell(alone, ENGLISH, 'en');
  expect(what).toContain('nobody else stood');
  expect(what).not.toContain('rivals');
});

const events: Traced[] = [];
const { world } = runWhole(
  {
    networks: [
      { name: 'Alpha', type: 'grouping', founders: 7 },
      { name: 'Beta', type: 'cooperative', founders: 9 },
    ],
    firms: [{ name: 'Argan SA' }],
    parameters: { trust: { initial: 0.4 } },
  },
  { seed: 'trace', replicate: 0 },
  80,
  watchTrust((event) => void events.push(event)),
);

test('everything that happens in a world can be told in both languages, without holes', () => {
  const told = new Set(events.map(({ type }) => type));
  expect([...told].sort()).toEqual([...TRACED_TYPES].sort());
  for (const language of ['en', 'fr'] as const) {
    const names = namesOf(castOf(world), language);
    for (const event of [...events, ...condense(events, null)]) {
      const { what } = tell(event, names, language);
      expect(what).not.toMatch(/undefined|NaN|null|\[object|\p{Cc}/u);
      expect(language === 'fr' && /\bhub\b/.test(what)).toBe(false);
    }
  }
});

test('French contracts “de” and “les”', () => {
  const names = namesOf(castOf(world), 'fr');
  for (const event of [...events, ...condense(events, null)]) {
    expect(tell(event, names, 'fr').what).not.toMatch(/\b(de les?|à le|malgré à|grâce une) /);
  }
});
