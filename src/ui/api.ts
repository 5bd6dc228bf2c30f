import * as v from 'valibot';
import { decode } from '../shared/decode';
import { fail, ok, type Result, then } from '../shared/result';
import { unexpected } from '../shared/unexpected';
import { checkEdits } from '../sync/check-edits';
import { allQuestionsOf, connect, projectOf, projectsOf, understand } from '../sync/connect';
import { findConnection, listConnections, ownConnection } from '../sync/connections';
import { forgetKey, type KnownAccount, knownAccounts } from '../sync/credentials';
import { decide } from '../sync/decide';
import { importOptions } from '../sync/import-options';
import { changeChoices, keepUpToDate, link, unlink } from '../sync/link';
import { type LinkedProject, linkedProject } from '../sync/linked-project';
import { cancelRun, lastStep } from '../sync/progress';
import { refresh } from '../sync/refresh';
import { readRuns } from '../sync/run-record';
import type { Services } from '../sync/services';
import { callShapes } from './call-shapes';
import { projectChoice } from './choices';
import type { Asks, Calls, Gets, ImportChoice, Method, Named, Start } from './contract';
import { languageOf } from './messages/language';
import type { Surroundings } from './surroundings';

export type ApiServices = Services & { readonly surroundings: Surroundings };

type Handlers = { readonly [M in Method]: (services: ApiServices, asks: Asks<M>) => Result<Gets<M>> };

const handlers: Handlers = {
  start: (services) => ok(start(services)),
  readAddress: (_, { text }) => understand(text),
  connect: (services, { server, key }) => connect(services, server, key),
  forgetKey: ({ userStore }, known) => {
    forgetKey(userStore, known);
    return ok(null);
  },
  projects: (services, known) =>
    then(projectsOf(services, known), ({ projects, complete }) =>
      ok({ projects: projects.map(projectChoice), complete }),
    ),
  project: (services, { project, ...known }) =>
    then(projectOf(services, known, project), (detail) => ok(projectChoice(detail))),
  link: (services, { choice, project, format = 'auto', ...known }) =>
    then(exportFor(services, known, project, choice), (setting) =>
      then(link(services, { ...known, project, export: setting, format }, languageHere(services)), ({ id }) =>
        shown(services, id),
      ),
    ),
  importOptions: (services, { id }) => importOptions(services, id),
  changeChoices: (services, { id, choices, seen }) =>
    then(changeChoices(services, id, choices, seen), () => shown(services, id)),
  refresh: (services, { id }) => then(refresh(services, id, 'person'), () => shown(services, id)),
  decide: (services, { id, decision }) => then(decide(services, id, decision), () => shown(services, id)),
  restore: (services, { id }) => then(refresh(services, id, 'person', { restore: true }), () => shown(services, id)),
  checkEdits: (services, { id }) => checkEdits(services, id),
  progress: ({ cache }, { id }) => ok(lastStep(cache, id)),
  cancel: (services, { id }) =>
    then(ownConnection(services, id), () => {
      cancelRun(services.cache, id);
      return ok(null);
    }),
  keepUpToDate: (services, { id, on }) => then(keepUpToDate(services, id, on), () => shown(services, id)),
  history: ({ documentStore }, { id }) => ok(readRuns(documentStore, id)),
  openTab: (services, { id }) =>
    then(findConnection(services, id), ({ connection }) => showTab(services, connection.tabs[0]?.sheet)),
  unlink: (services, { id, erase }) => unlink(services, id, erase),
};

/**
 * Answers one call of the sidebar.
 * @param request anything at all
 * @returns plain JSON; an unknown method or a request of the wrong shape is `bad-request`, whatever is thrown `unexpected`
 */
export function answer(services: ApiServices, request: unknown): Result<Gets<Method>> {
  const envelope = decode(v.object({ method: v.string(), asks: v.unknown() }), request);
  if (envelope === null || !isMethod(envelope.method)) return fail({ code: 'bad-request', what: 'method' });
  try {
    return dispatch(services, envelope.method, envelope.asks);
  } catch (thrown) {
    return fail(unexpected(thrown));
  }
}

const isMethod = (name: string): name is Method => Object.keys(handlers).includes(name);

function dispatch<M extends Method>(services: ApiServices, method: M, input: unknown): Result<Calls[M]['gets']> {
  const parsed = v.safeParse(callShapes[method], input);
  return parsed.success ? handlers[method](services, parsed.output) : fail({ code: 'bad-request', what: method });
}

function start(services: ApiServices): Start {
  return {
    locale: services.surroundings.locale(),
    shape: services.surroundings.shape(),
    timeZone: services.workbook.timeZone(),
    accounts: knownAccounts(services.userStore),
    linked: listConnections(services).map(({ connection, ownership }) =>
      linkedProject(services, connection, ownership),
    ),
  };
}

const languageHere = ({ surroundings }: ApiServices): string => languageOf(surroundings.locale());

function exportFor(services: ApiServices, known: KnownAccount, project: Named, choice: ImportChoice): Result<Named> {
  return choice.kind === 'saved' ? ok(choice.export) : allQuestionsOf(services, known, project, choice.lang);
}

function shown(services: ApiServices, id: string): Result<LinkedProject> {
  return then(findConnection(services, id), ({ connection, ownership }) =>
    ok(linkedProject(services, connection, ownership)),
  );
}

function showTab({ workbook }: Services, sheet: number | undefined): Result<null> {
  if (sheet === undefined || workbook.tab(sheet) === null) return fail({ code: 'tab-missing' });
  workbook.show(sheet);
  return ok(null);
}
