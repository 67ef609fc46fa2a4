import type { FindingRecord } from '../../analysis/appraisal/findings-record.ts';
import { ablationPanels, levelPanels } from '../../analysis/appraisal/tell/panels.ts';
import type { Text } from '../../model/text.ts';
import { buildPage, contents } from '../page.ts';
import type { PageOptions } from '../page.ts';
import type { FindingsPayload } from '../payload.ts';
import { recordOf } from './beyond.ts';
import { calibrationSection } from './calibration-section.ts';
import { findingSection } from './finding-section.ts';
import { limitsSection } from './limits-section.ts';
import { overviewSection } from './overview-section.ts';
import { REACH, reachSection } from './reach-section.ts';
import { reproductionSection } from './reproduction-section.ts';
import { RIVALS, rivalsSection } from './rivals-section.ts';
import type { FindingsPageData, TriedFinding } from './tried-finding.ts';

const TITLE: Text = {
  en: 'What the model reproduces of the study, and what it does not',
  fr: 'Ce que le modèle reproduit de l’étude, et ce qu’il ne reproduit pas',
};

const ORDER: readonly FindingRecord['verdict'][] = ['fails', 'undecided', 'holds'];

/** The findings as one page in both languages that needs nothing else; what limits them stands first. */
export function buildFindingsPage(data: FindingsPageData, options: PageOptions): string {
  const tried = triedFindings(data);
  const groups = [
    ['predicted', PREDICTED, tried.filter(({ record }) => !record.calibrated)],
    ['calibrated', CALIBRATED, tried.filter(({ record }) => record.calibrated)],
  ] as const;
  const present = groups.filter(([, , members]) => members.length > 0);
  const sections = present.map(([id, label]) => [id, label] as const);
  const body = [
    limitsSection(TITLE, data.record, tried),
    contents([OVERVIEW, ['reach', REACH], ['rivals', RIVALS], ...sections, CHOICES, REPRODUCTION]),
    overviewSection(present.map(([, label, members]) => ({ label, members }))),
    reachSection(data.beyond.reach, tried),
    rivalsSection(data.beyond.rivals, data.findings),
    ...present.map(([id, label, members]) =>
      findingSection(id, label, members, recordOf(data.beyond.rivals)),
    ),
    calibrationSection(),
    reproductionSection(data),
  ];
  const { programVersion } = data;
  return buildPage(
    { title: TITLE, programVersion, payload: payloadOf(data, tried), body },
    options,
  );
}

/** Those that are not reproduced come first, then the fragile. */
function triedFindings({ record, findings, beyond }: FindingsPageData): TriedFinding[] {
  const known = recordOf(beyond.reach)?.reach ?? [];
  const tried = record.findings.flatMap((found) => {
    const finding = findings.find(({ id }) => id === found.id);
    const reach = known.find((one) => one.finding === found.id);
    return finding === undefined ? [] : [{ finding, record: found, reach }];
  });
  const ordered = tried.sort((a, b) => (a.reach?.share ?? 1) - (b.reach?.share ?? 1));
  return ORDER.flatMap((verdict) => ordered.filter((one) => one.record.verdict === verdict));
}

function payloadOf({ name }: FindingsPageData, tried: readonly TriedFinding[]): FindingsPayload {
  return {
    kind: 'findings',
    name,
    title: TITLE,
    findings: tried.map(({ finding, record }) => ({
      id: finding.id,
      claim: finding.claim,
      panels: [...levelPanels(finding, record), ...ablationPanels(finding, record)],
    })),
  };
}

const OVERVIEW = ['overview', { en: 'Overview', fr: 'Vue d’ensemble' }] as const;
const CHOICES = [
  'choices',
  { en: 'What was chosen after a failure', fr: 'Ce qui a été choisi après un échec' },
] as const;
const REPRODUCTION = ['reproduction', { en: 'Same numbers', fr: 'Mêmes nombres' }] as const;
const PREDICTED: Text = {
  en: 'Not calibrated: nothing was chosen for these',
  fr: 'Non calibrés\u00a0: rien n’a été choisi pour ceux-ci',
};
const CALIBRATED: Text = {
  en: 'Calibrated: something was chosen after these failed',
  fr: 'Calibrés\u00a0: un choix a été fait après l’échec de ceux-ci',
};
