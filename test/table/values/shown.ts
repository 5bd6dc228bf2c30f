import type { CellType } from '../../../src/table/column';
import type { RawCell } from '../../../src/table/raw';
import { codecs } from '../../../src/table/values/codecs';

/** What a raw cell becomes in a column of a type, as kind and value. */
export function shown(type: CellType, raw: RawCell): readonly [kind: string, value: unknown] {
  const { kind, value } = codecs[type].encode(codecs[type].decode(raw));
  return [kind, value];
}
