import type { RawCell } from '../../../src/table/raw';
import type { Format, JsonObject } from '../../kobo-server';
import { numberText } from './number-text';

/** How an export writes what is not text (facts of KoboToolbox's exporter: formpack, `xls_types_as_text`). */
export interface Cells {
  /** KoboToolbox's own numbers: in XLSX always numbers. */
  number(value: number): RawCell;
  /** Without a zone, in UTC. */
  dateTime(iso: string): RawCell;
  /** What was answered to a question of this type. */
  answer(type: string, text: string): RawCell;
}

const CSV: Cells = { number: String, dateTime: (iso) => iso, answer: (_, text) => text };

const XLSX_TEXT: Cells = { ...CSV, number: (value) => ({ kind: 'number', text: String(value) }) };

const XLSX_TYPED: Cells = {
  ...XLSX_TEXT,
  dateTime: (iso) => dateCell(`${iso}Z`),
  answer: (type, text) => {
    if (type === 'integer' || type === 'decimal') return numberCell(text);
    return type === 'date' ? dateAnswer(text) : text;
  },
};

/** The cells of an export made with these settings; text is KoboToolbox's default. */
export function cellsOf(format: Format, { xls_types_as_text }: JsonObject): Cells {
  if (format === 'csv') return CSV;
  return xls_types_as_text === false ? XLSX_TYPED : XLSX_TEXT;
}

/** What Python's `float()` takes of what a person types, `nan` and `inf` left out. */
const FLOAT = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

function numberCell(text: string): RawCell {
  const value = Number(text);
  return FLOAT.test(text) && Number.isFinite(value) ? { kind: 'number', text: numberText(value) } : text;
}

/** A day that is none, as 2024-02-30, stays text. */
function dateAnswer(text: string): RawCell {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay ? dateCell(`${text}T00:00:00Z`) : text;
}

const MILLISECONDS = 24 * 60 * 60 * 1000;
/** Days from 1899-12-30 to 1970-01-01. */
const TO_1970 = 25_569;

/** The day and its part are added as XlsxWriter adds them, so that the last digit is its own. */
function dateCell(iso: string): RawCell {
  const time = Date.parse(iso);
  const day = Math.floor(time / MILLISECONDS);
  const serial = day + TO_1970 + (time - day * MILLISECONDS) / MILLISECONDS;
  return { kind: 'date', serial: Number(numberText(serial)) };
}
