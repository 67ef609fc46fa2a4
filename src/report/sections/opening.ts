import type { SweepIdentity } from '../report-data.ts';
import { both, html, type Markup } from '../markup.ts';
import { CAUTIONS } from '../../analysis/cautions.ts';
import type { Runs } from '../../analysis/runs.ts';
import { runsPerPoint, writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import type { ReportManifest } from '../report-results.ts';

/** Title, question, and the first caution where nobody can miss it. */
export function opening({ manifest, scenario, runs }: SweepIdentity): Markup {
  const { title, question, description, section } = scenario;
  const [artificial] = CAUTIONS;
  return html`<header class="opening">
    <p class="brand">Reticula</p>
    <h1>${both(title)}</h1>
    ${question && html`<p class="question">${both(question)}</p>`}
    <div class="beside">
      ${artificial && html`<p class="caution"><strong>${both(artificial)}</strong></p>`}
      <div>
        ${description && html`<p>${both(description)}</p>`}
        ${
          section &&
          html`<p class="muted">${both({ en: 'From the study:', fr: 'D’après l’étude\u00a0:' })} ${both(section)}</p>`
        }
      </div>
    </div>
    ${manifest.status === 'finished' ? undefined : unfinished(runs, manifest)}
  </header>`;
}

/** The rows are counted: a manifest whose process was killed does not know how many there are. */
function unfinished({ table }: Runs, { points, runs: { planned } }: ReportManifest): Markup {
  const each = writeRunsPerPoint(runsPerPoint(table, points));
  return html`<p class="caution">${both({
    en: `This sweep is not finished: ${table.rows} of ${planned} runs are in this report, ${each.en} at each point.`,
    fr: `Ce balayage n’est pas terminé\u00a0: ce rapport contient ${table.rows} simulations sur ${planned}, ${each.fr} en chaque point.`,
  })}</p>`;
}
