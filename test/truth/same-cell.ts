import type { InspectedCell } from '../../scripts/inspect/cells';

/** Does a cell of a tab say what the export says? Text to the letter, everything else in value. */
export function isSameCell([kind, value, display]: InspectedCell, truth: string): boolean {
  const says = rules[kind];
  if (says === undefined) throw new Error(`A cell of an unknown kind: ${kind}`);
  return says(value, truth, display);
}

type Rule = (value: string | number | boolean, truth: string, display: string) => boolean;

const rules: Readonly<Record<string, Rule>> = {
  empty: (_, truth, display) => truth === '' && display === '',
  text: (value, truth, display) => value === truth && display === truth,
  number: (value, truth) => truth !== '' && value === Number(truth),
  boolean: (value, truth) => truth.toLowerCase() === String(value),
  date: (value, truth, display) => truth.slice(0, 10) === value && display === value && isMidnight(truth),
  'date-time': (value, truth) => toMillisecond(truth) === value,
  time: (value, truth) => toMillisecond(`2000-01-01T${truth}`).slice(11) === value,
};

const isMidnight = (truth: string): boolean => truth.length === 10 || truth.slice(10) === 'T00:00:00';

/** `2024-02-29T23:59:59.999` of `2024-02-29T23:59:59.9990+03:00`, of a blank between day and time, of no seconds. */
function toMillisecond(truth: string): string {
  const [, day = '', minutes = '', seconds = '00', fraction = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(truth) ?? [];
  const thousandths = Math.round(Number(`0.${fraction || '0'}`) * 1000);
  return `${day}T${minutes}:${seconds}.${String(thousandths).padStart(3, '0')}`;
}
