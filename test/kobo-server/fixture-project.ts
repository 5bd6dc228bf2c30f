import type { FixtureExport, FixtureName } from './fixture';
import { fixtureExports, fixtureFile, fixtureForm, fixtureSubmissions } from './fixture';
import type { ProjectParts } from './make-project';
import { makeProject, setForm } from './make-project';
import { settingName } from './setting-name';
import { uidFrom } from './uid';
import type { ExportFile, ExportSetting, Format, Project } from './world';

/** A project from a fixture: its form, submissions and files, and an export setting for each of its exports. */
export function fixtureProject(name: FixtureName, parts: Partial<ProjectParts> = {}): Project {
  const form = fixtureForm(name);
  const project = makeProject({ uid: String(form.uid), name: String(form.name), ...parts });
  setForm(project, form);
  fillFrom(project, name);
  Object.assign(project, parts);
  return project;
}

/** Gives a project the submissions and exports of a fixture; settings of the same name stay the same settings. */
export function fillFrom(project: Project, name: FixtureName): void {
  project.submissions = fixtureSubmissions(name);
  const exports = fixtureExports(name);
  project.files = exports.filter(isPossible).map((each) => exportFile(name, each));
  const own = project.exportSettings;
  for (const each of exports) {
    const title = settingName(each.settings);
    const setting = own.find((known) => known.name === title) ?? addSetting(project, title, each);
    project.served[setting.uid] = { [formatOf(each)]: fixtureFile(name, each.file) };
  }
}

/** No export setting can leave out the HXL row, so such a file stands in for no other. */
const isPossible = ({ settings }: FixtureExport): boolean => settings.tag_cols_for_header === undefined;

const formatOf = ({ file }: FixtureExport): Format => (file.endsWith('.xlsx') ? 'xlsx' : 'csv');

const exportFile = (name: FixtureName, made: FixtureExport): ExportFile => ({
  format: formatOf(made),
  settings: made.settings,
  content: fixtureFile(name, made.file),
});

function addSetting(project: Project, name: string, { settings }: FixtureExport): ExportSetting {
  const { tag_cols_for_header: _left, ...own } = settings;
  const added = Date.parse(project.dateModified) + (project.exportSettings.length + 1) * 60_000;
  const uid = uidFrom('es', `${project.uid} ${name}`);
  const setting = { uid, name, dateModified: new Date(added).toISOString().replace('Z', '000Z'), settings: own };
  project.exportSettings.push(setting);
  return setting;
}
