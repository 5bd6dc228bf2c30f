/** The local KoboToolbox server: what tests, the workbench and the replay tool use of it. */
export type { Asking } from './ask';
export {
  BOB_KEY,
  CAROL_KEY,
  DEMO_EXPORT,
  DEMO_KEY,
  DEMO_PROJECTS,
  demoWorld,
  exportUid,
  householdLater,
  makeAccount,
} from './demo-world';
export type { Fault, Faults, Hop } from './faults';
export { htmlInsteadOfFile } from './faults';
export type { FixtureExport, FixtureName } from './fixture';
export { fixtureExports, fixtureFile, fixtureForm, fixtureSubmissions } from './fixture';
export { fixtureProject } from './fixture-project';
export type { Json, JsonObject } from './json';
export type { ProjectParts } from './make-project';
export { makeProject, setForm } from './make-project';
export type { DirectAnswer, KoboServer, Options, RecordedRequest } from './server';
export { startKoboServer } from './server';
export { uidFrom } from './uid';
export type {
  Account,
  ExportFile,
  ExportSetting,
  Format,
  Permission,
  Project,
  Run,
  RunError,
  Share,
  StoredFile,
  Version,
  World,
} from './world';
export { ANONYMOUS, emptyWorld, findProject } from './world';
