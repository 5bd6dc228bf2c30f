import { csvFigures } from './bench/csv';
import { asTable } from './bench/report';
import { xlsxFigures } from './bench/xlsx';

const HELP = `npm run bench                 both parts, as a table (about five minutes)
npm run bench -- csv          one part: csv or xlsx
npm run --silent bench -- --json   a list of {name, value, unit, goal, beside}`;

const PARTS = { csv: csvFigures, xlsx: xlsxFigures };

/** `npm run bench`: see `HELP`. What the figures mean is told in `docs/benchmarks.md`. */
function main(args: readonly string[]): void {
  const chosen = args.filter((arg) => arg !== '--json');
  const figures = Object.entries(PARTS)
    .filter(([name]) => chosen.length === 0 || chosen.includes(name))
    .flatMap(([, part]) => part());
  console.log(args.includes('--json') ? JSON.stringify(figures, null, 2) : asTable(figures));
}

if (process.argv.includes('--help')) console.log(HELP);
else main(process.argv.slice(2));
