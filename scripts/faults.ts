import { report } from '../test/faults/report';
import { buildAddOn } from './start/add-on';

const HELP = `npm run faults                 breaks refreshes off at every call of a service, and has people act at every call, in all
                               scenarios and layouts; prints what was wrong afterwards, and a table
npm run faults -- faults|acts [scenario] [layout] [fault or act] [calls] [every]
                               some of it: '' stands for all, calls as 12,40-50, every n-th call
npm run faults -- random '' [layout] '' [count]
                               histories by chance. Exit 1 where something was wrong`;

/** `npm run faults`: see \`HELP\`. */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return void process.stdout.write(`${HELP}\n`);
  const [part = '', scenario = '', layout = '', what = '', calls = '', every = '1'] = args;
  await buildAddOn();
  const isRight = await report({ part, scenario, layout, what, calls, every: Number(every) }, (line) =>
    process.stdout.write(`${line}\n`),
  );
  if (!isRight) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.stack : thrown);
  process.exitCode = 2;
});
