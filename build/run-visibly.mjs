// Plain JavaScript for Node 20 and nothing but its own modules: this runs before any package is there.
import { spawn } from 'node:child_process';

/**
 * Runs a command in front of the user: its output goes straight through, and while it is silent a line every ten seconds
 * says that it is still at work.
 *
 * Gives the exit code; 127 when the command does not exist.
 *
 * @param {string} what what the user reads, e.g. 'Installing packages'
 * @param {string} command e.g. 'npm'
 * @param {string[]} args e.g. ['ci']
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 * @example await runVisibly('Installing packages', 'npm', ['ci'])
 */
export function runVisibly(what, command, args, options = {}) {
  const started = Date.now();
  console.log(`${what} …`);
  const heartbeat = setInterval(() => {
    console.log(`${what} … ${Math.round((Date.now() - started) / 1000)} s`);
  }, 10_000);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(heartbeat);
      resolve(code);
    };
    child.on('error', () => finish(127));
    child.on('close', (code) => finish(code ?? 1));
  });
}
