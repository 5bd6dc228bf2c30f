import type { JsonObject } from './json';

/** A name for a demo export setting that says what is special about it: "English labels, choices apart (CSV)". */
export function settingName(settings: JsonObject): string {
  const notes = [
    ['choices apart', settings.multiple_select === 'details'],
    ['choices together', settings.multiple_select === 'summary'],
    ['with groups', settings.hierarchy_in_labels === true && settings.group_sep === '/'],
    ['with groups apart', settings.hierarchy_in_labels === true && settings.group_sep !== '/'],
    ['own types', settings.xls_types_as_text === false],
    ['media links', settings.include_media_url === true],
    ['latest version', settings.fields_from_all_versions === false],
    ['no HXL row', settings.tag_cols_for_header !== undefined],
  ] as const;
  const special = notes.filter(([, holds]) => holds).map(([note]) => note);
  const kind = settings.type === 'xls' ? 'XLSX' : 'CSV';
  return `${[labels(String(settings.lang)), ...special].join(', ')} (${kind})`;
}

function labels(lang: string): string {
  if (lang === '_xml') return 'XML names';
  return lang === '_default' ? 'Labels' : `${lang.replace(/ \(.*\)$/, '')} labels`;
}
