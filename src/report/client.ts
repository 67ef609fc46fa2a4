import { showComparison } from './client/comparison-page.ts';
import { showFindings } from './client/findings-page.ts';
import { showFigure } from './client/figure-page.ts';
import { showSensitivity } from './client/sensitivity-page.ts';
import { showSweep } from './client/sweep-page.ts';
import { type Payload, PAYLOAD_ID } from './payload.ts';

/** The script of every report: draws its figures, again whenever the reader wants them otherwise. */

function readPayload(): Payload {
  const text = document.getElementById(PAYLOAD_ID)?.textContent ?? '';
  // NaN has no JSON: null stands for it.
  return JSON.parse(text, (_, value: unknown) => (value === null ? Number.NaN : value)) as Payload;
}

const payload = readPayload();
switch (payload.kind) {
  case 'sweep':
    showSweep(payload);
    break;
  case 'findings':
    showFindings(payload);
    break;
  case 'comparison':
    showComparison(payload);
    break;
  case 'sensitivity':
    showSensitivity(payload);
    break;
  case 'figure':
    showFigure(payload);
    break;
}
