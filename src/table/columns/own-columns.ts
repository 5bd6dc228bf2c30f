import type { CellType, Role } from '../column';

/** A column that KoboToolbox adds by itself. */
export interface OwnColumn {
  readonly name: string;
  readonly role: Role;
  readonly type: CellType;
}

const own = (name: string, role: Role = 'metadata', type: CellType = 'text'): OwnColumn => ({ name, role, type });

/** `kpi/models/import_export_task.py` `COPY_FIELDS`, in its order. */
const OF_SUBMISSION: readonly OwnColumn[] = [
  own('_id', 'id', 'number'),
  own('_uuid', 'uuid'),
  own('_submission_time', 'submission-time', 'date-time'),
  own('_validation_status'),
  own('_notes'),
  own('_status'),
  own('_submitted_by'),
  own('__version__'),
  own('_tags'),
  own('meta/rootUuid', 'root-uuid'),
];

const INDEX = own('_index', 'index', 'number');

/** In the table of submissions. */
export const MAIN_OWN: readonly OwnColumn[] = [...OF_SUBMISSION, INDEX];

/** In the table of a repeat group: positions, then the submission that the row is in. */
export const REPEAT_OWN: readonly OwnColumn[] = [
  INDEX,
  own('_parent_table_name', 'parent-table'),
  own('_parent_index', 'parent-index', 'number'),
  ...OF_SUBMISSION.map((column) => ({ ...column, name: `_submission_${column.name}` })),
];

/** The server puts these into every selection of fields. */
const ALWAYS = ['_uuid', 'meta/rootUuid', '_parent_table_name', '_parent_index'];

/**
 * KoboToolbox's own columns of a table under a selection of fields.
 * @param repeats the table has repeat groups of its own; then `_index` is there, chosen or not
 */
export function ownColumns(table: string, fields: readonly string[], repeats: boolean): readonly OwnColumn[] {
  const all = table === '' ? MAIN_OWN : REPEAT_OWN;
  if (fields.length === 0) return all;
  return all.filter(({ name, role }) => {
    const field = name.replace(/^_submission_(?=_|meta\/)/, '');
    return ALWAYS.includes(field) || fields.includes(field) || (role === 'index' && repeats);
  });
}
