import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/html.ts';
import { readReportData } from '../../src/report/report-data.ts';
import { gridDesign } from '../support/synthetic-runs.ts';
import { type Fixture, fixtureResults, HOSTILE } from './fixture.ts';

const CLIENT = 'document.title = "</script>";';

async function reportOf(fixture: Fixture = {}): Promise<string> {
  const data = await readReportData(fixtureResults(fixture));
  return buildReport(data, { language: 'en', client: CLIENT });
}

describe('the report', () => {
  it('says what was asked, in both languages', async () => {
    const page = await reportOf();
    expect(page).toContain('<span lang="en">What does trust change?</span>');
    expect(page).toContain('<span lang="fr">Que change la confiance\u00a0?</span>');
  });

  it('shows the measures that the question is about first, and looks for effects among them only', async () => {
    const data = await readReportData(
      fixtureResults({ scenario: { metrics: ['cooperation', 'conflicts'] } }),
    );
    expect(data.asked.map(({ name }) => name)).toEqual(['cooperation', 'conflicts']);
    expect(data.metrics.slice(0, 3).map(({ name }) => name)).toEqual([
      'cooperation',
      'conflicts',
      'cooperation.everFounded',
    ]);
    // Two factors, two measures; engagement, which the data make strongest, is not asked about.
    const page = buildReport(data, { language: 'en', client: CLIENT });
    expect(page).toContain('All 4 comparisons');
    expect(page).toContain('No clear effect');
  });

  it('says how many of the planned runs there are while a sweep is unfinished', async () => {
    const runs = { planned: 1000, finished: 90, failed: 0 };
    const page = await reportOf({ manifest: { status: 'interrupted', runs } });
    expect(page).toMatch(/\d+ runs of 1,000 planned: /);
    expect(page).toMatch(/\d+ simulations sur 1\s000 prévues/);
    expect(await reportOf()).not.toContain('planned: ');
  });

  it('says of a sweep that was adding replicates that more may come, and how precise the points are', async () => {
    const precision = { metric: 'trust', halfWidth: 10, atLeast: 5 };
    const runs = { planned: 250, finished: 90, failed: 0 };
    const page = await reportOf({ manifest: { status: 'running', runs }, scenario: { precision } });
    expect(page).toContain(
      '200 of the 250 runs planned so far are in this report, 8 at each point',
    );
    expect(page).toContain('Replicates were still being added: 25 of 25 points are as precise as');
    expect(page).toContain('25 points sur 25 ont la précision demandée');
    expect(page).toContain('Replicates are added at each point until');
  });

  it('says whether the two factors interact, with every interaction looked at', async () => {
    const page = await reportOf({ scenario: { metrics: ['trust', 'payoff'] } });
    expect(page).toContain('No clear interaction: in none of 2 comparisons');
    expect(page).toContain('All 2 interactions');
    const alone = gridDesign({ 'trust.initial': [0.2, 0.6] });
    expect(await reportOf({ design: alone })).not.toContain('nteraction');
  });

  it('names networks in both languages', async () => {
    const networks = [
      { name: 'Group', label: { en: 'Group', fr: 'Groupement' }, type: 'grouping', founders: 7 },
    ];
    const page = await reportOf({ scenario: { input: { networks } } });
    expect(page).toContain('<span lang="en">Group</span><span lang="fr">Groupement</span>');
  });

  it('names the strongest effect', async () => {
    const page = await reportOf();
    expect(page).toContain('Strongest effect: in this model, changing');
    expect(page).toContain('Effet le plus fort');
  });

  it('shows what differs from the defaults, and nothing else', async () => {
    const page = await reportOf();
    expect(page).toMatch(/<code>trust\.asymmetry<\/code><\/th>\s*<td>2<\/td>\s*<td>3<\/td>/);
    expect(page).toContain('<code>trust.reference</code>');
    expect(page).not.toContain('<code>trust.gain</code>');
    expect(await reportOf({ scenario: { input: {} } })).toContain('None: every other parameter');
  });

  it('lists what the scenario changes in mid-run, also back to a default', async () => {
    const changes = [
      { tick: 8, parameters: { trust: { asymmetry: 2 } } },
      { tick: 12, parameters: { trust: { asymmetry: 3, reference: 'fixed' } } },
    ];
    const page = await reportOf({ scenario: { input: { changes } } });
    expect(page).toContain('Changed in mid-run');
    expect(page).toContain('Changements en cours de simulation');
    const row = (tick: number, value: number) =>
      new RegExp(
        `<td class="number">${tick}</td>\\s*<th scope="row">.*?<code>trust\\.asymmetry</code></th><td>${value}</td>`,
      );
    expect(page).toMatch(row(8, 2));
    expect(page).toMatch(row(12, 3));
    expect(page).toContain('<code>trust.reference</code>');
    expect(await reportOf()).not.toContain('Changed in mid-run');
  });

  it('carries the words that prevent harm', async () => {
    const page = await reportOf();
    for (const words of [
      'No result estimates an effect in Morocco',
      'Aucun résultat n’estime un effet au Maroc',
      'describe no real organisation',
      'ne décrivent aucune organisation réelle',
      'may have a common cause',
      '12 firms in Québec',
      'evaluates no policy',
      'never put down to culture',
      'one informant per network',
    ]) {
      expect(page).toContain(words);
    }
  });

  it('tells how to get the same numbers', async () => {
    const page = await reportOf();
    expect(page).toContain('<code>npx reticula sweep fixture.yaml</code>');
    expect(page).toContain('a'.repeat(64));
    expect(page).toContain('0'.repeat(32));
  });

  it('is the same page for the same results', async () => {
    expect(await reportOf()).toBe(await reportOf());
  });

  it('needs nothing from anywhere and allows only its own script and style', async () => {
    const page = await reportOf();
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const script = /<script>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).toContain(hash(script));
    expect(policy).toContain(hash(style));
    expect(policy).not.toContain('unsafe');
    expect(page.replace(script, '')).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('escapes every text of a scenario', async () => {
    const page = await reportOf({
      scenario: {
        title: HOSTILE,
        question: { en: HOSTILE, fr: HOSTILE },
        description: HOSTILE,
        section: HOSTILE,
        input: {
          networks: [{ name: HOSTILE, type: HOSTILE, founders: [HOSTILE] }],
          changes: [{ tick: HOSTILE, parameters: { trust: { reference: HOSTILE } } }],
        },
      },
      manifest: { command: HOSTILE, seed: HOSTILE, name: HOSTILE },
    });
    expect(page).not.toContain('<img src=x');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/title>/g)).toHaveLength(1);
  });

  it('does not trust what a manifest holds', async () => {
    const scenario = {
      title: 7,
      question: { de: 'Was?' },
      ticks: 'many',
      input: {
        parameters: { trust: 3, __proto__: { initial: 1 } },
        networks: 'all',
        changes: [3, { tick: 1 }],
      },
    };
    await expect(reportOf({ scenario })).resolves.toContain('fixture');
  });

  it('takes a title in one language for both', async () => {
    const page = await reportOf({ scenario: { title: 'Only here' } });
    expect(page).toContain('<h1>Only here</h1>');
  });

  it('counts runs that failed and sweeps that are not finished', async () => {
    const page = await reportOf({
      missing: 0.1,
      manifest: { status: 'interrupted', runs: { planned: 900, finished: 0, failed: 0 } },
    });
    expect(page).toMatch(/\d+ failed and are counted as missing/);
    expect(page).toContain('200 of 900 runs are in this report');
  });

  it('works without a sweep, and without values over time', async () => {
    const page = await reportOf({ design: gridDesign({}), hasSeries: false });
    expect(page).toContain('Nothing was varied');
    expect(page).toContain('No values over time were kept');
    expect(page).not.toContain('data-figure="map"');
  });

  it('stays below 3 MB for 100,000 runs, script included', async () => {
    const levels = Array.from({ length: 40 }, (_, i) => i / 40);
    const design = gridDesign({ 'trust.initial': levels, 'hub.clarity': levels.slice(0, 25) });
    const page = await reportOf({ design, replicates: 100, hasSeries: false });
    // The script of the page is just below 1 MB.
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000);
  });
});
