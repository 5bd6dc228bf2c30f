import type { ExportSetting } from '../kobo/export-settings';
import type { OfferedProject } from '../sync/connect';
import type { ExportChoice, ProjectChoice } from './contract';

/** A project as the list shows it. */
export function projectChoice(project: OfferedProject): ProjectChoice {
  return {
    uid: project.uid,
    name: project.name,
    owner: project.owner__username,
    submissions: project.deployment__submission_count,
    lastSubmission: project.deployment__last_submission_time,
    whyNot: project.deployment_status === 'draft' ? 'draft' : null,
    languages: project.languages,
    encrypted: project.deployment__encrypted === true,
    exports: project.export_settings.map(exportChoice),
  };
}

function exportChoice({ uid, name, export_settings: options }: ExportSetting): ExportChoice {
  return {
    uid,
    name,
    language: languageOf(options.lang),
    losesDigits: options.xls_types_as_text === false,
    partial: Array.isArray(options.fields) && options.fields.length > 0,
  };
}

/** `_xml` asks for data column names, `_default` for the unnamed language. */
function languageOf(lang: string | null): string | null {
  if (lang === '_xml') return null;
  return lang === '_default' || lang === null ? '' : lang;
}
