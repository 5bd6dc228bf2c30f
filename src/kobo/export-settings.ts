import * as v from 'valibot';
import { EXPORT_UID } from './uid';

/**
 * A named export (KoboToolbox: export setting), as `GET /api/v2/assets/` and `…/export-settings/` give it
 * (`kpi/serializers/v2/asset_export_settings.py`). Its data addresses are not read: they are built from uids.
 */
export const ExportSetting = v.object({
  uid: v.pipe(v.string(), v.regex(EXPORT_UID)),
  name: v.string(),
  export_settings: v.object({
    type: v.optional(v.string(), ''),
    lang: v.optional(v.nullable(v.string()), null),
    multiple_select: v.optional(v.nullable(v.string()), null),
    xls_types_as_text: v.optional(v.unknown(), true),
    fields: v.optional(v.unknown(), []),
  }),
});

export type ExportSetting = v.InferOutput<typeof ExportSetting>;
