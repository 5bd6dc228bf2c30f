import { hasOwn } from '../stand/beside';
import type { KeyKind } from '../stand/sync-head';
import type { TableState } from '../state/table-state';
import { isRekeyed } from './marks-of';
import { isWriting, type TabPlan } from './tab-plan';

/** The field that would tell the rows, where nothing else can tell them and something of the user's stands beside them. */
export function missingField(
  { stand, content, beside, rows, gone, keys, identified }: TabPlan,
  state: TableState | null,
): string | null {
  if (!hasOwn(beside) || !isWriting({ rows, gone })) return null;
  if (content.keyKind === 'position') return FIELDS.id;
  if (keys !== null || identified.marks.some((mark) => mark?.isRenamed)) return null;
  const before = stand.sync?.head.kind ?? 'position';
  if (isRekeyed(stand, content)) return before === 'position' ? null : FIELDS[before];
  const isTold = stand.sync?.marks.some((mark) => mark !== null) === true || (state?.keys.length ?? 0) === 0;
  return isTold ? null : FIELDS[content.keyKind];
}

const FIELDS: { readonly [K in KeyKind]: string } = {
  id: '_id',
  'root-uuid': 'meta/rootUuid',
  uuid: '_uuid',
  row: '_submission__id',
  position: '_id',
};
