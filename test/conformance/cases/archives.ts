import { zipFileOf } from '../../../src/apps-script/zip-file';
import type { ConformanceCase } from '../case';

/** Under the type that KoboToolbox answers with; bytes of UTF-8 and a name with a folder inside. */
const archive = () => {
  const part = Utilities.newBlob('', 'text/xml', 'xl/workbook.xml').setDataFromString(
    '<a>\u00e9\u{1F41D}</a>',
    'UTF-8',
  );
  return Utilities.zip([part], 'a.xlsx').setContentType(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
};

export const archives: readonly ConformanceCase[] = [
  {
    port: 'zip file',
    name: 'ISO-8859-1 is one character a byte, all 256 of them',
    expected: 'all the same',
    run: () => {
      const bytes = Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : byte - 256));
      const text = zipFileOf(() => Utilities.newBlob(bytes)).latin1();
      const other = bytes.findIndex((_, byte) => text.charCodeAt(byte) !== byte);
      return other === -1 && text.length === 256 ? 'all the same' : { other, length: text.length };
    },
  },
  {
    port: 'zip file',
    name: 'parts keep their folders and their text, whatever type the archive had',
    expected: [['xl/workbook.xml', '<a>\u00e9\u{1F41D}</a>']],
    run: () =>
      zipFileOf(archive)
        .unzip()
        .map((part) => [part.name, part.text()]),
  },
  {
    port: 'zip file',
    name: 'what is no archive makes unzip throw, and nothing else',
    expected: true,
    run: () => {
      try {
        return zipFileOf(() => Utilities.newBlob('nothing packed', 'text/csv')).unzip().length;
      } catch (thrown) {
        return String(thrown).startsWith('Exception');
      }
    },
  },
];
