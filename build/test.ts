import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { runStep, type StepResult } from './run-step.ts';
import { FIRST_STEP, QUICK_STEPS, SLOW_STEPS, type Step } from './test-steps.ts';

const HEARTBEAT_MS = 15_000;
const running = new Map<string, number>();

async function runVisibly(step: Step): Promise<StepResult> {
  running.set(step.name, Date.now());
  const result = await runStep(step);
  running.delete(step.name);
  return result;
}

function tell({ name }: Step, { passed, failed, output, ms }: StepResult): void {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  const tests = passed + failed === 1 ? '' : `, ${passed} passed, ${failed} failed`;
  console.log(`${verdict} ${name}${tests} (${(ms / 1000).toFixed(1)} s)`);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
}

const heartbeat = setInterval(() => {
  const names = [...running].map(([name, since]) => `${name} ${Math.round((Date.now() - since) / 1000)} s`);
  if (names.length > 0) console.log(`…      ${names.join(', ')}`);
}, HEARTBEAT_MS);

mkdirSync('.output/tests', { recursive: true });
const results: StepResult[] = [];
async function finish(step: Step, result: Promise<StepResult>): Promise<void> {
  results.push(await result);
  tell(step, await result);
}

const isQuick = process.argv.includes('--quick');
console.log(isQuick ? 'Checking all that needs no browser' : 'Testing everything, in about five minutes');
await finish(FIRST_STEP, runVisibly(FIRST_STEP));
const started = QUICK_STEPS.map((step) => ({ step, result: runVisibly(step) }));
for (const { step, result } of started) await finish(step, result);
for (const step of isQuick ? [] : SLOW_STEPS) await finish(step, runVisibly(step));

clearInterval(heartbeat);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
