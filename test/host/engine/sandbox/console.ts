import { format } from 'node:util';
import type { Sandbox } from './sandbox';

/** `console` and Google's Logger: lines of the execution's log. */
export function createLoggers(sandbox: Sandbox): { console: object; Logger: object } {
  const write =
    (level: string) =>
    (...args: unknown[]) =>
      sandbox.channel.post({ type: 'log', level, text: format(...args) });
  const timers = new Map<string, number>();
  const kept: string[] = [];
  const logger: object = sandbox.strict('Logger', {
    log: (...args: unknown[]) => {
      kept.push(format(...args));
      write('info')(...args);
      return logger;
    },
    clear: () => void kept.splice(0),
    getLog: () => kept.map((line) => `${line}\n`).join(''),
  });
  const console = sandbox.strict('console', {
    ...Object.fromEntries(['log', 'info', 'warn', 'error'].map((level) => [level, write(level)])),
    time: (label: unknown) => void timers.set(String(label), performance.now()),
    timeEnd: (label: unknown) => {
      const from = timers.get(String(label)) ?? performance.now();
      write('log')(`${String(label)}: ${Math.round(performance.now() - from)}ms`);
    },
  });
  return { console, Logger: logger };
}
