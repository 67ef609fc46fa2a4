import { typesetEach } from '../analysis/typeset.ts';
import { buildPage, contents } from './page.ts';
import type { PageOptions } from './page.ts';
import { makePayload } from './payload.ts';
import type { ReportData } from './report-data.ts';
import { answer } from './sections/answer.ts';
import { cautions } from './sections/cautions.ts';
import { figures, firstFigure } from './sections/figures.ts';
import { opening } from './sections/opening.ts';
import { reproduction } from './sections/reproduction.ts';
import { setting } from './sections/setting.ts';
import { summary } from './sections/summary.ts';

/** The whole report of a sweep as one page that needs nothing else. */
export function buildReport(data: ReportData, options: PageOptions): string {
  const payload = makePayload(data);
  const body = [
    opening(data),
    contents(SECTIONS),
    answer(data, firstFigure(payload)),
    figures(payload),
    summary(payload),
    setting(data),
    cautions(),
    reproduction(data),
  ];
  const { scenario, manifest, soFar } = data;
  const { programVersion } = manifest;
  return buildPage(
    {
      title: typesetEach(scenario.title),
      programVersion,
      payload,
      body,
      isUnfinished: soFar !== undefined,
    },
    options,
  );
}

const SECTIONS = [
  ['answer', { en: 'What came out', fr: 'Ce qu’il en ressort' }],
  ['figures', { en: 'Figures', fr: 'Figures' }],
  ['summary', { en: 'Point by point', fr: 'Point par point' }],
  ['setting', { en: 'What was run', fr: 'Ce qui a été simulé' }],
  ['cautions', { en: 'How to read this', fr: 'Comment lire ce rapport' }],
  ['reproduction', { en: 'Same numbers', fr: 'Retrouver ces nombres' }],
] as const;
