import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Step } from './test-steps.ts';

/** How a step went: a check counts as one, a run of Vitest as its tests. */
export interface StepResult {
  passed: number;
  failed: number;
  /** Everything that its commands printed. */
  output: string;
  ms: number;
}

/** What we read of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A step that takes longer hangs: a browser that does not come up, a test that waits for ever. */
const LIMIT_MS = 8 * 60_000;

/**
 * Runs the commands of a step and counts; never throws.
 *
 * @example await runStep({ name: 'lint', commands: [['biome', 'ci', '.']] }) // { passed: 1, failed: 0, … }
 */
export async function runStep({ commands, report }: Step): Promise<StepResult> {
  const started = Date.now();
  if (report) rmSync(report, { force: true });
  let output = '';
  let hasFailed = false;
  for (const [command = '', ...args] of commands) {
    const result = await run(command, args);
    output += result.output;
    hasFailed = result.code !== 0;
    if (hasFailed) break;
  }
  const counts = report
    ? countTests(report, hasFailed)
    : { passed: hasFailed ? 0 : 1, failed: hasFailed ? 1 : 0 };
  return { ...counts, output: withoutSpinners(output), ms: Date.now() - started };
}

/** WXT turns a wheel even where nobody sees it turn. */
function withoutSpinners(output: string): string {
  return stripVTControlCharacters(output).replace(/[\u2800-\u28ff] [^\u2800-\u28ff\n]*/g, '');
}

function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      const end = signal
        ? `${command} was ended by ${signal} after ${LIMIT_MS / 60_000} minutes at most.\n`
        : '';
      resolve({ code: code ?? 1, output: output + end });
    });
  });
}

/** A file that does not load has no tests in the report but fails all the same; so does a run without any test. */
function countTests(report: string, hasFailed: boolean): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + unloaded.length;
  const isBroken = failed === 0 && (hasFailed || numPassedTests === 0);
  return { passed: numPassedTests, failed: isBroken ? 1 : failed };
}
