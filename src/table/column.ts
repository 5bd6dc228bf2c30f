/** What the cells of a column are. `link`: an address. */
export const CELL_TYPES = ['text', 'number', 'boolean', 'date', 'time', 'date-time', 'link'] as const;
export type CellType = (typeof CELL_TYPES)[number];

/**
 * What a column is for.
 * `question`: the answer itself · `choice`: one choice of a select_multiple, 1 or 0 · `geo-part`: a number of a geopoint ·
 * `media-url` · `other`: the free text of `or_other` · `analysis`: transcripts, translations and qualitative analysis ·
 * `id`, `uuid`, `root-uuid`, `submission-time`: of the submission (in a repeat group's table, of the submission it is in) ·
 * `index`, `parent-index`, `parent-table`: positions in this one file · `metadata`: the rest of KoboToolbox's own columns ·
 * `unknown`: not found in the form.
 */
export const ROLES = [
  'question',
  'choice',
  'geo-part',
  'media-url',
  'other',
  'analysis',
  'id',
  'uuid',
  'root-uuid',
  'submission-time',
  'index',
  'parent-index',
  'parent-table',
  'metadata',
  'unknown',
] as const;
export type Role = (typeof ROLES)[number];

/** A column of an export. */
export interface Column {
  /** The header as the export has it, and which of its kind it is (1 for the first), since headers repeat. */
  readonly name: string;
  readonly occurrence: number;
  readonly type: CellType;
  readonly role: Role;
  /** `$xpath` of its question in the form; null where the form does not tell, and for KoboToolbox's own columns. */
  readonly path: string | null;
  /** The choice's name, or `latitude`, `longitude`, `altitude`, `precision`, or what an analysis column holds. */
  readonly part: string | null;
  /** Type of its question as XLSForm names it: `select_one`, `dateTime`…; null where `path` is null. */
  readonly question: string | null;
  /** Label of its question in the language of the export, else its name; null where `path` is null. */
  readonly label: string | null;
}
