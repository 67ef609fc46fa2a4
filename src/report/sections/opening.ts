import type { SweepIdentity } from '../report-data.ts';
import { both, html, inBoth, type Markup } from '../markup.ts';
import { CAUTIONS } from '../../analysis/cautions.ts';
import { writeRunsPerPoint } from '../../analysis/runs-per-point.ts';
import { type SoFar, tellStillAdding, writeSoFar } from '../../analysis/so-far.ts';
import { writeCount } from '../../analysis/write-count.ts';
import type { Language, Text } from '../../model/text.ts';

/** Title, question, and the first caution where nobody can miss it. */
export function opening({ scenario, soFar, damaged }: SweepIdentity): Markup {
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
    ${soFar && unfinished(soFar, damaged)}
  </header>`;
}

function unfinished(soFar: SoFar, damaged: number): Markup {
  const [done, each] = [writeSoFar(soFar), writeRunsPerPoint(soFar.each)];
  const adding = tellStillAdding(soFar);
  const lost: Text = {
    en: `${writeCount(damaged, 'stored part was', 'stored parts were', 'en')} damaged: nothing is taken from there.`,
    fr: `${writeCount(damaged, 'partie conservée était abîmée', 'parties conservées étaient abîmées', 'fr')}\u00a0: rien n’en est repris.`,
  };
  const write = (language: Language) =>
    [
      {
        en: `This sweep is not finished: ${done.en} are in this report, ${each.en} at each point.`,
        fr: `Ce balayage n’est pas terminé\u00a0: ce rapport contient ${done.fr}, ${each.fr} en chaque point.`,
      }[language],
      ...(adding === undefined ? [] : [adding[language]]),
      ...(damaged === 0 ? [] : [lost[language]]),
    ].join(' ');
  return html`<p class="caution">${inBoth(write)}</p>`;
}
