import { parts, read, rowsOf } from './book';

const refused = (rows: string) => expect(read(parts(rows))).toMatchObject({ ok: false, failure: { what: 'element' } });
const TABLE = ['worksheet', 'sheetData', 'row', 'f', 'v', 'is', 't', 'r', 'si'];

test.each(TABLE)('<%s> beside the cells would be an answer lost', (name) => {
  refused(`<row r="1"><${name}/></row>`);
  refused(`<row r="1"><y:${name} xmlns:y="u"/></row>`);
});

test.each(['worksheet', 'sheetData', 'row', 'c', 't', 'r', 'si'])('<%s> in a cell would be an answer lost', (name) =>
  refused(`<row r="1"><c r="A1"><${name}/></c></row>`),
);

test.each(['ext', 'rows', 'cc', 'T'])('<%s> is passed over', (name) => {
  expect(rowsOf(`<row r="1"><${name}/><c r="A1" t="str"><${name}/><v>a</v></c></row>`)).toEqual([['a']]);
});
