import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PlainProcess } from './process.ts';

/** A mistake planted in the source of the plain model. */
export interface Mutation {
  readonly process: PlainProcess['name'];
  /** Path of the source from this folder; by default that of the process. */
  readonly file?: string;
  /** Occurs in the source exactly once. */
  readonly original: string;
  readonly mutant: string;
}

/** The plain process with a mistake planted in it. */
export async function plantMistake(mutation: Mutation): Promise<PlainProcess> {
  const { process, original, mutant } = mutation;
  const entry = pathOf(`processes/${process}.ts`);
  const file = pathOf(mutation.file ?? `processes/${process}.ts`);
  const source = await readFile(file, 'utf8');
  if (source.split(original).length !== 2) {
    throw new Error(`“${original}” does not occur exactly once in ${file}`);
  }
  const contents = source.replace(original, () => mutant);
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'mistake',
        setup(bundling) {
          bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            return path === file ? { contents, loader: 'ts' } : undefined;
          });
        },
      },
    ],
  });
  const text = bundle.outputFiles[0]?.text ?? '';
  const url = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  const module = (await import(/* @vite-ignore */ url)) as Record<string, PlainProcess>;
  const found = module[process];
  if (found === undefined) throw new Error(`${file} exports no ${process}`);
  return found;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** A sign, a dropped term, a wrong index … in every process. */
export const MUTATIONS: readonly Mutation[] = [
  {
    process: 'coordination',
    original: 'exp(-conflictDrag *',
    mutant: 'exp(conflictDrag *',
  },
  {
    process: 'coordination',
    original: '(n / span) ** 2',
    mutant: '(n / span)',
  },
  {
    process: 'vision',
    original: '+ rules.uncertainty)',
    mutant: ')',
  },
  {
    process: 'vision',
    original: 'trustIn(hub, firm, parameters) * scale',
    mutant: 'trustIn(firm, hub, parameters) * scale',
  },
  {
    process: 'vision',
    original: 'squaredDistance(firm.vision, network.vision) / 2) * room',
    mutant: 'squaredDistance(firm.vision, network.vision)) * room',
  },
  {
    process: 'vision',
    original: 'shareOf(firm.mix, origin), share, pull',
    mutant: 'shareOf(firm.mix, origin), share, pull / 2',
  },
  {
    process: 'vision',
    original: 'if (firm.stage > 0) learn',
    mutant: 'learn',
  },
  {
    process: 'vision',
    original: 'marketLearning * firm.knowledge',
    mutant: 'marketLearning',
  },
  {
    process: 'vision',
    original: 'mixed(share, origin === firm ? 1 : 0, pull)',
    mutant: 'share',
  },
  {
    process: 'vision',
    original: "=== 'variance' ? variance : Math.sqrt(variance)",
    mutant: "=== 'variance' ? Math.sqrt(variance) : variance",
  },
  {
    process: 'vision',
    original: 'dispersion / 2',
    mutant: 'dispersion',
  },
  {
    process: 'projects',
    original: 'trustIn(initiator, firm, parameters) + tie',
    mutant: 'trustIn(firm, initiator, parameters) + tie',
  },
  {
    process: 'projects',
    original: 'tick - 1 - since',
    mutant: 'tick - since',
  },
  {
    process: 'projects',
    original: 'parameters.projects.idleSpan)',
    mutant: '(parameters.projects.idleSpan + 1))',
  },
  {
    process: 'cooperation',
    original: 'rules.trustWeight * trust +',
    mutant: '',
  },
  {
    process: 'cooperation',
    original: 'grasp * exp(',
    mutant: 'exp(',
  },
  {
    process: 'cooperation',
    original: '-grasp * squaredDistance',
    mutant: '-squaredDistance',
  },
  {
    process: 'cooperation',
    file: 'clarity.ts',
    original: 'vision.heldClarity ?? clarityOf(firm.precision)',
    mutant: 'clarityOf(firm.precision)',
  },
  {
    process: 'cooperation',
    original: 'assetDepreciation * asset',
    mutant: 'assetDepreciation * pooled',
  },
  {
    process: 'cooperation',
    original: 'firm.payoff += taken - cost * contribution',
    mutant: 'firm.payoff += taken + cost * contribution',
  },
  {
    process: 'trust',
    original: 'f * rules.asymmetry * -surprise',
    mutant: 'f * -surprise',
  },
  {
    process: 'trust',
    original: 'before.get(i)?.get(j)',
    mutant: 'before.get(j)?.get(i)',
  },
  {
    process: 'trust',
    original: 'view.badEvidence *= kept;',
    mutant: '',
  },
  {
    process: 'trust',
    original: 'priorRetention * (view.prerequisiteTrust - stranger)',
    mutant: 'priorRetention * view.prerequisiteTrust',
  },
  {
    process: 'trust',
    original: 'if (firm.network === null || firm.network !== other.network) continue;',
    mutant: '',
  },
  {
    process: 'conflict',
    original: '-\n        rules.trustRelief',
    mutant: '+\n        rules.trustRelief',
  },
  {
    process: 'conflict',
    original: 'viewOf(j, i).badEvidence += harm;',
    mutant: 'viewOf(i, j).badEvidence += harm;',
  },
  {
    process: 'conflict',
    original: 'if (!met.has(pair)) meet',
    mutant: 'meet',
  },
  {
    process: 'conflict',
    original: 'rules.trustInArrangements ? mutual : 0.5',
    mutant: 'mutual',
  },
  {
    process: 'conflict',
    original: 'if (!parameters.steps.trust) return;',
    mutant: '',
  },
  {
    process: 'conflict',
    original: 'off(territory, quarter) {\n    workOff(territory, quarter);',
    mutant: 'off(territory, quarter) {',
  },
  {
    process: 'conflict',
    original:
      'off(territory, quarter) {\n    workOff(territory, quarter);\n    keepAccount(territory);',
    mutant: 'off(territory, quarter) {\n    workOff(territory, quarter);',
  },
  {
    process: 'satisfaction',
    original: '- margin',
    mutant: '+ margin',
  },
  {
    process: 'satisfaction',
    original: 'aspirationWeight * firm.aspiration',
    mutant: 'firm.aspiration',
  },
  {
    process: 'elections',
    original: 'tick >= network.mandateStart',
    mutant: 'tick > network.mandateStart',
  },
  {
    process: 'elections',
    file: 'vote.ts',
    original: 'record -= elections.conflictWeight',
    mutant: 'record += elections.conflictWeight',
  },
  {
    process: 'elections',
    file: 'vote.ts',
    original: 'if (winner !== incumbent) ownVision(winner);',
    mutant: '',
  },
  {
    process: 'leaving',
    original: 'exitIntercept - exitSatisfaction',
    mutant: 'exitIntercept + exitSatisfaction',
  },
  {
    process: 'leaving',
    file: 'membership.ts',
    original: 'for (const view of [viewOf(i, j), viewOf(j, i)])',
    mutant: 'for (const view of [viewOf(i, j)])',
  },
  {
    process: 'leaving',
    file: 'membership.ts',
    original: 'view.prerequisiteTrust = view.firstImpression;',
    mutant: '',
  },
  {
    process: 'joining',
    original: 'trustIn(firm, j, parameters)',
    mutant: 'trustIn(j, firm, parameters)',
  },
  {
    process: 'joining',
    file: 'membership.ts',
    original: 'i.payoff = 0;',
    mutant: '',
  },
  {
    process: 'joining',
    original: '1 - ownClarity(firm, parameters)',
    mutant: 'ownClarity(firm, parameters)',
  },
  {
    process: 'founding',
    original: 'trustIn(initiator, b, parameters) - trustIn(initiator, a, parameters)',
    mutant: 'trustIn(b, initiator, parameters) - trustIn(a, initiator, parameters)',
  },
  {
    process: 'founding',
    original: 'parameters.founding.size - 1',
    mutant: 'parameters.founding.size',
  },
  {
    process: 'folding',
    original: 'members.length < leastSize',
    mutant: 'members.length <= leastSize',
  },
  {
    process: 'folding',
    original: '0.1 * members.length',
    mutant: '0.1 * network.foundingSize',
  },
  {
    process: 'engagement',
    original: 'route.sharedClarity ** 2',
    mutant: 'route.sharedClarity',
  },
  {
    process: 'engagement',
    original: 'luck[2] < 1',
    mutant: 'luck[3] < 1',
  },
  {
    process: 'ties',
    original: 'Math.min(trustIn',
    mutant: 'Math.max(trustIn',
  },
  {
    process: 'ties',
    original: 'relation.jointWork > workThreshold',
    mutant: 'relation.jointWork >= workThreshold',
  },
  {
    process: 'drift',
    original: 'normalQuantile(luck[1])',
    mutant: 'normalQuantile(luck[0])',
  },
];
