import type { InspectedCell } from '../../scripts/inspect/cells';
import { isSameCell } from './same-cell';

test.each<[InspectedCell, string, boolean]>([
  [['empty', '', ''], '', true],
  [['empty', '', ''], '0', false],
  [['text', '007', '007'], '007', true],
  [['text', '007', '7'], '007', false],
  [['text', ' a', ' a'], 'a', false],
  [['number', 7, '7'], '7', true],
  [['number', 0, '0'], '', false],
  [['number', 7, '7'], '8', false],
  [['boolean', true, 'TRUE'], 'True', true],
  [['boolean', true, 'TRUE'], 'False', false],
  [['date', '2024-02-29', '2024-02-29'], '2024-02-29', true],
  [['date', '2024-02-29', '2024-02-29'], '2024-02-29T00:00:00', true],
  [['date', '2024-02-29', '2024-02-29'], '2024-02-29T10:00:00', false],
  [['date-time', '2024-02-29T23:59:59.999', ''], '2024-02-29T23:59:59.999+03:00', true],
  [['date-time', '2024-02-29T23:59:59.998', ''], '2024-02-29T23:59:59.999+03:00', false],
  [['date-time', '2024-02-29T23:59:59.123', ''], '2024-02-29 23:59:59.123000+03:00', true],
  [['date-time', '2024-02-29T23:59:59.013', ''], '2024-02-29T23:59:59.013000', true],
  [['time', '06:00:00.000', ''], '06:00:00.000+03:00', true],
  [['time', '06:00:00.000', ''], '06:00', true],
  [['time', '06:00:01.000', ''], '06:00', false],
])('%j for %j: %s', (cell, truth, expected) => {
  expect(isSameCell(cell, truth)).toBe(expected);
});
