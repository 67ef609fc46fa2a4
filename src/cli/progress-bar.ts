import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../experiment/run/progress.ts';
import type { Language } from '../model/text.ts';
import { writeCount, writeDuration, writePercent, writeWhole } from './numbers.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a sweep is. */
export interface ProgressDisplay {
  readonly update: (progress: Progress) => void;
  /** Says something that must be seen now. */
  readonly announce: (text: string) => void;
  /** Leaves the line free for what follows. */
  readonly stop: () => void;
}

/** Between two lines where no bar can be drawn, in seconds. */
const PAUSE = 15;

const PHASES: Readonly<Record<Progress['phase'], Readonly<Record<Language, string>>>> = {
  checking: { en: 'reading what is there', fr: 'lecture de l’existant' },
  running: { en: '', fr: '' },
  writing: { en: 'writing the tables', fr: 'écriture des tables' },
};

const TEXTS = {
  left: { en: (time: string) => `${time} left`, fr: (time: string) => `encore ${time}` },
  failed: {
    en: (count: number) => `${writeWhole(count, 'en')} failed`,
    fr: (count: number) => writeCount(count, 'échec', 'échecs', 'fr'),
  },
  runs: {
    en: (done: string, total: string) => `${done}/${total} runs`,
    fr: (done: string, total: string) => `${done}/${total} simulations`,
  },
};

/** What stands beside the bar. */
type Description = (progress: Progress, language: Language) => string;

/** A bar on a terminal, a line now and then elsewhere, nothing with --quiet. */
export function showProgress(
  terminal: Terminal,
  describe: Description = describeProgress,
): ProgressDisplay {
  if (terminal.isQuiet) return { update() {}, announce() {}, stop() {} };
  return terminal.isAnimated ? drawBar(terminal, describe) : writeLines(terminal, describe);
}

function drawBar({ language, columns }: Terminal, describe: Description): ProgressDisplay {
  const size = Math.max(10, Math.min(40, columns - 58));
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {text}',
      barsize: size,
      clearOnComplete: true,
      hideCursor: false,
      linewrap: false,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  let isStarted = false;
  let announced: string | undefined;
  return {
    update(progress) {
      const payload = { text: announced ?? describe(progress, language) };
      if (isStarted) bar.update(progress.done, payload);
      else bar.start(progress.total, progress.done, payload);
      isStarted = true;
    },
    announce(text) {
      announced = text;
      bar.update({ text });
    },
    stop() {
      bar.stop();
    },
  };
}

function writeLines({ language, note }: Terminal, describe: Description): ProgressDisplay {
  let next = PAUSE;
  return {
    update(progress) {
      if (progress.elapsed < next) return;
      next = progress.elapsed + PAUSE;
      note(describe(progress, language));
    },
    announce: note,
    stop() {},
  };
}

/** `42% 315/750 runs, 23 s left` */
export function describeProgress(
  { phase, done, total, failed, eta }: Progress,
  language: Language,
): string {
  const parts = [
    TEXTS.runs[language](writeWhole(done, language), writeWhole(total, language)),
    ...(failed > 0 ? [TEXTS.failed[language](failed)] : []),
    ...(phase === 'running' ? [] : [PHASES[phase][language]]),
    ...(eta === null || done === total ? [] : [TEXTS.left[language](writeDuration(eta))]),
  ];
  return `${writePercent(total === 0 ? 1 : done / total, language)} ${parts.join(', ')}`;
}

/** `42%, 23 s left`, of work whose steps say nothing to anybody. */
export function describeShare({ done, total, eta }: Progress, language: Language): string {
  const left = eta === null ? '' : `, ${TEXTS.left[language](writeDuration(eta))}`;
  return `${writePercent(done / total, language)}${left}`;
}
