import type { Links } from './links';
import type { ExportSetting, Project } from './world';

/** The path of a project's export settings. */
export const exportSettingsPath = (project: Project): string => `/api/v2/assets/${project.uid}/export-settings/`;

/** An export setting as the API gives it (KoboToolbox: kpi/serializers/v2/asset_export_settings.py). */
export function exportSettingJson(links: Links, project: Project, setting: ExportSetting) {
  const path = `${exportSettingsPath(project)}${setting.uid}/`;
  return {
    uid: setting.uid,
    url: links.to(path),
    data_url_csv: links.file(`${path}data.csv`),
    data_url_xlsx: links.file(`${path}data.xlsx`),
    name: setting.name,
    date_modified: setting.dateModified,
    export_settings: setting.settings,
  };
}
