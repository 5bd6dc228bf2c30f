import type { Column } from '../../src/table/column';
import { mayIdentify } from '../../src/table/personal';

const question = (path: string, type = 'text', label: string | null = null): Column => ({
  name: path,
  occurrence: 1,
  type: 'text',
  role: 'question',
  path,
  part: null,
  question: type,
  label,
});
const own = (name: string): Column => ({ ...question(name), role: 'metadata', path: null, question: null });

test.each<[Column, boolean]>([
  [question('g/phone'), true],
  [question('respondent_name'), true],
  [question('q1', 'text', 'Numéro de téléphone'), true],
  [question('q1', 'text', '¿Cuál es su nombre?'), true],
  [question('q1', 'text', 'رقم الهاتف'), true],
  [question('place/gps', 'geopoint'), true],
  [question('photo', 'image'), true],
  [question('deviceid', 'deviceid'), true],
  [own('_submitted_by'), true],
  [own('_submission__submitted_by'), true],
  [question('telescope'), false],
  [question('phone/age'), false],
  [question('hotel'), false],
  [question('nominal_price', 'decimal'), false],
  [question('g/age', 'integer', 'Age in years'), false],
  [own('_id'), false],
  [{ ...question('g/contact', 'select_multiple', 'Phone'), role: 'choice' }, false],
])('%j: %s', (column, expected) => {
  expect(mayIdentify(column)).toBe(expected);
});
