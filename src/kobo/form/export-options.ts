import * as v from 'valibot';
import { decode } from '../../shared/decode';

/** What an export setting asks for, as the server understands it. */
export interface ExportOptions {
  /** A language of the form, `_default`, `_xml`; null: the form's first language. */
  readonly lang: string | null;
  readonly groupSep: string;
  readonly hierarchy: boolean;
  readonly multipleSelect: 'both' | 'summary' | 'details';
  readonly typesAsText: boolean;
  readonly mediaUrl: boolean;
  readonly allVersions: boolean;
  /** Paths and names of own columns; `[]`: all. */
  readonly fields: readonly string[];
}

/**
 * The switches take any JSON type: of text only `true` counts as on, of all else what Python calls true
 * (`kpi/models/import_export_task.py`).
 */
const lenient = (value: unknown, otherwise: boolean): boolean => {
  if (value === undefined) return otherwise;
  return typeof value === 'string' ? value.toLowerCase() === 'true' : truthy(value);
};

/** `xls_types_as_text` and `include_media_url` are not read as text: `"false"` is on. */
const strict = (value: unknown, otherwise: boolean): boolean => (value === undefined ? otherwise : truthy(value));

function truthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

const Settings = v.object({
  lang: v.optional(v.unknown()),
  group_sep: v.optional(v.unknown()),
  hierarchy_in_labels: v.optional(v.unknown()),
  multiple_select: v.optional(v.unknown()),
  xls_types_as_text: v.optional(v.unknown()),
  include_media_url: v.optional(v.unknown()),
  fields_from_all_versions: v.optional(v.unknown()),
  fields: v.optional(v.unknown()),
});

const MULTIPLE = ['both', 'summary', 'details'] as const;

/**
 * Reads `export_settings` with the server's defaults for what is absent or unknown.
 * @param settings the object of an export setting; anything else gives the defaults
 */
export function readExportOptions(settings: unknown): ExportOptions {
  const read = decode(Settings, settings) ?? {};
  return {
    lang: typeof read.lang === 'string' && read.lang !== '' ? read.lang : null,
    groupSep: typeof read.group_sep === 'string' ? read.group_sep : '/',
    hierarchy: lenient(read.hierarchy_in_labels, false),
    multipleSelect: MULTIPLE.find((mode) => mode === read.multiple_select) ?? 'both',
    typesAsText: strict(read.xls_types_as_text, true),
    mediaUrl: strict(read.include_media_url, false),
    allVersions: lenient(read.fields_from_all_versions, true),
    fields: Array.isArray(read.fields) ? read.fields.filter((field) => typeof field === 'string') : [],
  };
}
