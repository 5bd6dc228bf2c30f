import { csvFigures } from './bench/csv';
import { refreshFigures } from './bench/refresh';
import { asTable, type Figure } from './bench/report';
import { xlsxFigures } from './bench/xlsx';

const HELP = `npm run bench                 all parts, as a table (about five minutes)
npm run bench -- csv          one part: csv, xlsx or refresh
npm run --silent bench -- --json   a list of {name, value, unit, goal, beside}`;

const PARTS = { csv: csvFigures, xlsx: xlsxFigures, refresh: refreshFigures };

/** `npm run bench`: see `HELP`. What the figures mean is told in `docs/benchmarks.md`. */
async function main(args: readonly string[]): Promise<void> {
  const chosen = args.filter((arg) => arg !== '--json');
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(PARTS))
    if (chosen.length === 0 || chosen.includes(name)) figures.push(...(await part()));
  console.log(args.includes('--json') ? JSON.stringify(figures, null, 2) : asTable(figures));
}

if (process.argv.includes('--help')) console.log(HELP);
else
  main(process.argv.slice(2)).catch((thrown: unknown) => {
    console.error(thrown);
    process.exitCode = 1;
  });
