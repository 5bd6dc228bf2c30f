import type { Json } from './json';
import type { ExportSetting, Format, Project } from './world';

const LONGEST = 207;

/**
 * The name of an export's file: `{title} - {versions} - {language} - {time}.{ext}`, 207 signs at most, made safe as Django does
 * (KoboToolbox: kpi/models/import_export_task.py build_export_filename).
 * @param now epoch milliseconds; the time in the name is UTC
 */
export function exportFileName(project: Project, setting: ExportSetting, format: Format, now: number): string {
  const { fields_from_all_versions: all, lang } = setting.settings;
  const versions = isTrue(all) ? 'all versions' : 'latest version';
  const rest = ` - ${versions} - ${languageWord(lang)} - ${stamp(now)}.${format}`;
  return safe(shortened(project.name, LONGEST - [...rest].length) + rest);
}

/** `labels` stands for `_default`, `False` for `_xml`. */
function languageWord(lang: Json | undefined): string {
  if (lang === '_default') return 'labels';
  return lang === '_xml' ? 'False' : String(lang);
}

const isTrue = (value: Json | undefined): boolean => value === true || String(value).toLowerCase() === 'true';

const stamp = (now: number): string => new Date(now).toISOString().slice(0, 19).replace(/[T:]/g, '-');

function shortened(title: string, room: number): string {
  const signs = [...title];
  return signs.length <= room ? title : `${signs.slice(0, room - 3).join('')}...`;
}

const safe = (name: string): string =>
  name
    .trim()
    .replace(/ /g, '_')
    .replace(/[^-\p{L}\p{N}_.]/gu, '');

/** The same name with a random ending, as Django gives it when there is such a file already. */
export function apartFrom(name: string): string {
  const letters = Array.from({ length: 7 }, () => SIGNS.charAt(Math.floor(Math.random() * SIGNS.length))).join('');
  return name.replace(/(\.[a-z]+)$/, `_${letters}$1`);
}

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
