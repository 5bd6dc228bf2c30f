import { CellValues } from '../../../src/table/xlsx/cell-values';
import type { Shows } from '../../../src/table/xlsx/date-format';
import { PlainCells } from '../../../src/table/xlsx/plain-cells';
import { XmlScanner } from '../../../src/table/xlsx/xml-scanner';

/** What the quick way makes of a cell with more behind it, and how far it goes; null if it leaves the cell to the slow way. */
function taken(cell: string) {
  const scanner = new XmlScanner(`${cell}<c r="B9"><v>9</v></c>`);
  const context = {
    sharedStrings: ['zero', 'one'],
    styles: ['number', 'date', ...new Array<Shows>(17).fill('number'), 'date'] as const,
    date1904: false,
    most: 9,
  };
  const plain = new PlainCells(scanner, new CellValues(scanner, context));
  const value = plain.read();
  expect(scanner.position).toBe(value === null ? 0 : cell.length);
  return value === null ? null : { column: plain.column, row: plain.row, value };
}

const number = (text: string) => ({ kind: 'number', text });

test.each<[string, number, number, unknown]>([
  ['<c r="A1" t="inlineStr"><is><t>a b</t></is></c>', 1, 1, 'a b'],
  ['<c r="A1" t="inlineStr"><is><t></t></is></c>', 1, 1, ''],
  ['<c r="Z9" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', 26, 9, ' a '],
  ['<c r="AZ10" t="s"><v>1</v></c>', 52, 10, 'one'],
  ['<c r="BA90" t="str"><v>a</v></c>', 53, 90, 'a'],
  ['<c r="B3"><v>5.5</v></c>', 2, 3, number('5.5')],
  ['<c r="XFD1048576" s="0"><v>5</v></c>', 16_384, 1_048_576, number('5')],
  ['<c r="A1" s="1"><v>61</v></c>', 1, 1, { kind: 'date', serial: 61 }],
  ['<c r="A1" s="01"><v>61</v></c>', 1, 1, { kind: 'date', serial: 61 }],
  ['<c r="A1" s="19"><v>61</v></c>', 1, 1, { kind: 'date', serial: 61 }],
  ['<c r="A1" s="1" t="s"><v>0</v></c>', 1, 1, 'zero'],
])('taken: %s', (cell, column, row, value) => expect(taken(cell)).toEqual({ column, row, value }));

test.each([
  '<d r="A1"><v>1</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c  r="A1"><v>1</v></c>',
  '<c r=""><v>1</v></c>',
  '<c r="1"><v>1</v></c>',
  '<c r="A"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="A01"><v>1</v></c>',
  '<c r="a1"><v>1</v></c>',
  '<c r="@1"><v>1</v></c>',
  '<c r="[1"><v>1</v></c>',
  '<c r="A:"><v>1</v></c>',
  '<c r="A1:"><v>1</v></c>',
  '<c r="A1/"><v>1</v></c>',
  '<c r="A1&"><v>1</v></c>',
  '<c r="A1" ><v>1</v></c>',
  '<c r="A1x><v>1</v></c>',
  '<c r="A1" s="1x><v>1</v></c>',
  '<c r="A1" s=""><v>1</v></c>',
  '<c r="A1" s="x"><v>1</v></c>',
  '<c r="A1" s="1:"><v>1</v></c>',
  '<c r="A1" s="1/"><v>1</v></c>',
  '<c r="A1" s="1" ><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1"/>',
  '<c r="A1"><v/></c>',
  '<c r="A1"><v>1</v><v>2</v></c>',
  '<c r="A1"><v>1</v ></c>',
  '<c r="A1"><f>1</f><v>1</v></c>',
  '<c r="A1"><v>1&amp;</v></c>',
  '<c r="A1" t="s"><v>&#48;</v></c>',
  '<c r="A1" t="str"><v>a&lt;</v></c>',
  '<c r="A1" t="str"><v>a_x0041_</v></c>',
  '<c r="A1" t="str"><v>a\r</v></c>',
  '<c r="A1" t="str"><v>a]]></v></c>',
  '<c r="A1" t="str"><v>a<!----></v></c>',
  '<c r="A1" t="inlineStr"><is><t>a</t><t>b</t></is></c>',
  '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>',
  '<c r="A1" t="inlineStr"><is><t>&amp;</t></is></c>',
])('left to the slow way: %s', (cell) => expect(taken(cell)).toBeNull());
