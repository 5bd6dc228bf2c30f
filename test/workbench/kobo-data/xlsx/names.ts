import { attribute, document } from './xml';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A `.rels` part, numbered `rId1`, `rId2`, …; links lead outside the file. */
export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(([type, target], at) => {
    const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${attribute(target)}"${mode}/>`;
  });
  return document(`<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`);
}
