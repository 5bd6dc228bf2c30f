/** Excel's limit. Python counts code points, so an emoji is one. */
const MOST = 31;

/**
 * Could the exporter have given this name to the sheet of a repeat group? It replaces what Excel forbids, cuts what is too
 * long, and numbers what is taken then (formpack `utils/string.py` `unique_name_for_xls`).
 */
export function couldBeSheetOf(sheet: string, name: string): boolean {
  const allowed = [...name.replace(/[[\]*?:\\/]/g, '_').replace(/^'|'$/g, '_')];
  if (allowed.length <= MOST) return allowed.join('') === sheet;
  const [ending = ''] = /\.\.\.(?: \(\d+\))?$/.exec(sheet) ?? [];
  return ending !== '' && allowed.slice(0, MOST - ending.length).join('') + ending === sheet;
}
