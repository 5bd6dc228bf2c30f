/** Media types by a file name's ending, as far as they matter here. */
const TYPES = new Map([
  ['xml', 'text/xml'],
  ['rels', 'application/xml'],
  ['csv', 'text/csv'],
  ['txt', 'text/plain'],
  ['html', 'text/html'],
  ['json', 'application/json'],
  ['zip', 'application/zip'],
  ['gz', 'application/x-gzip'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['pdf', 'application/pdf'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The media type of a file by its name; `null` where the ending says nothing. */
export function mediaTypeOf(name: string): string | null {
  return TYPES.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}
