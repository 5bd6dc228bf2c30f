import { columnIn, isAmong } from '../sheet/layout/column-in';
import { isRightToLeft } from '../sheet/layout/direction';
import { layOutTab } from '../sheet/layout/lay-out-tab';
import type { LayoutContext } from '../sheet/layout/layout-context';
import { machineLine } from '../sheet/layout/note';
import type { TabContent } from '../sheet/layout/tab-content';
import { repeatTabName } from '../sheet/repeat-tab-name';
import type { Column } from '../table/column';
import { columnKey, withTypes } from '../table/column-types';
import { expectedTable } from '../table/columns/expected-table';
import { headersFor } from '../table/columns/headers';
import { type Loss, lossesOf } from '../table/columns/losses';
import { resolveColumns } from '../table/columns/resolve-columns';
import { decodeTable } from '../table/decode-table';
import { proposeTypes } from '../table/proposals';
import type { RawTable } from '../table/raw';
import { keyColumn, keyRole, linkRows } from '../table/row-links';
import type { Table } from '../table/typed-table';
import { briefLosses } from './brief-losses';
import type { Connection } from './connection';
import { expectedTables } from './expected-tables';
import type { FetchedExport } from './fetch-export';
import { headerStyle } from './header-style';
import { type KnownColumns, knownAfter, readKnown } from './known-columns';
import type { Wanted } from './place-tables';
import type { ProposedType } from './proposed-types';
import { pseudonyms } from './pseudonym';
import { renamedRows } from './renamed-rows';
import { saidOf } from './said-of';
import type { Services } from './services';
import { sheetZone } from './sheet-zone';
import { tableTitle } from './table-title';

/** An export as it is to stand in the tabs, and what a person should know of it. */
export interface LaidOut {
  readonly tables: readonly Table[];
  readonly wanted: Wanted;
  readonly proposals: readonly ProposedType[];
  readonly losses: readonly Loss[];
  /** What is known of the columns when this stands in the tabs. */
  readonly known: KnownColumns;
}

/** Types an export's tables and lays them out as the person chose. Nothing is written. */
export function layOut(services: Services, connection: Connection, fetched: FetchedExport): LaidOut {
  const { form, options, format } = fetched;
  const raw = withSubmissions(connection, fetched);
  const columns = raw.map((table) => columnsOf(table, connection, fetched));
  const tables = raw.map((table, at) => decodeTable(table, columns[at] ?? []));
  const before = readKnown(services.userStore, connection.id);
  const known = knownAfter(before, connection.choices, tables, expectedTables(form, options, true));
  const pseudonym = pseudonyms(services.documentStore, services.newSecret);
  const context = contextOf(services, holdingBack(connection, known), fetched, tables, pseudonym);
  const contents = tables.map((table) => layOutTab(table, context));
  return {
    tables,
    wanted: {
      contents,
      isUnwanted: unwantedIn(connection, tables, contents),
      rename: renamedRows(tables, isKeyHidden(tables, context.choices), pseudonym),
      saysAll: format === 'xlsx',
      tabName: (table, main) => (main === null ? context.title('') : repeatTabName(main, context.title(table))),
    },
    proposals: raw.flatMap((table, at) => proposalsOf(table, columns[at] ?? [])),
    known,
    losses: briefLosses(lossesOf(form, options, namesOf(tables), format)),
  };
}

/** Columns that the add-on makes on request. */
const ON_REQUEST = /^kobo:\S+ (?:open$|lat-long:|offset:|parent:)/;

/**
 * Which columns of a tab a person does not want any more: of the export, or made on request, but laid out no longer. Others are gone
 * from the export by themselves, and stay, unless he left them out, or masks them now and they came before he did.
 */
function unwantedIn(
  { id, choices }: Connection,
  tables: readonly Table[],
  contents: readonly TabContent[],
): Wanted['isUnwanted'] {
  const laid = new Set(contents.flatMap(({ columns }) => columns.map(({ machine }) => machine)));
  const exported = tables.flatMap(({ name, columns }) => columns.map((column) => columnIn(name, column)));
  const known = new Set(exported.map((key) => machineLine(id, key)));
  const [isLeftOut, isMasked] = [saidOf(choices.leftOut, id), saidOf(choices.masked, id)];
  return (machine, treatment) =>
    !laid.has(machine) &&
    (known.has(machine) ||
      ON_REQUEST.test(machine) ||
      isLeftOut(machine) ||
      (isMasked(machine) && treatment !== null && treatment !== 'masked'));
}

/** What is held back is left out until a person has seen it. */
const holdingBack = (connection: Connection, { held }: KnownColumns): Connection => ({
  ...connection,
  choices: { ...connection.choices, leftOut: [...connection.choices.leftOut, ...held.map(({ key }) => key)] },
});

const namesOf = (tables: readonly Table[]): string[] => tables.map(({ name }) => name);

/** Before the first submission a first import still shows what will come. */
function withSubmissions({ tabs }: Connection, { tables, form, options }: FetchedExport): readonly RawTable[] {
  const isThere = tables.some(({ name }) => name === '') || tabs.some(({ table }) => table === '');
  return isThere ? tables : [expectedTable({ form, options, table: '' }), ...tables];
}

function columnsOf({ name, header }: RawTable, { choices }: Connection, { form, options }: FetchedExport) {
  const columns = resolveColumns(header, { form, options, table: name });
  const chosen = columns.flatMap((column) => {
    const type = choices.types[columnIn(name, column)];
    return type === undefined ? [] : [[columnKey(column), type] as const];
  });
  return withTypes(columns, new Map(chosen));
}

const proposalsOf = ({ name, rows }: RawTable, columns: readonly Column[]): ProposedType[] =>
  proposeTypes(rows, columns).flatMap(({ column: at, type }) => {
    const column = columns[at];
    return column === undefined ? [] : [{ column: columnIn(name, column), type }];
  });

function contextOf(
  services: Services,
  { choices, language, sources, id }: Connection,
  { form, options }: FetchedExport,
  tables: readonly Table[],
  pseudonym: (text: string) => string,
): LayoutContext {
  const [source] = sources;
  const { workbook } = services;
  const style = headerStyle(choices);
  const headers = ({ columns }: Table): string[] => headersFor(columns, form, options, style);
  return {
    tables,
    keyRole: keyRole(tables),
    links: linkRows(tables, isKeyHidden(tables, choices) ? pseudonym : undefined),
    headers,
    title: (table) => tableTitle(table, source?.project.name ?? '', form, options),
    choices,
    words: services.layoutWords(language),
    zone: sheetZone(workbook),
    pseudonym,
    submissionLink: (submission) => linkTo(source?.server ?? '', source?.project.uid ?? '', submission),
    connection: id,
    rightToLeft: isRightToLeft(
      style.kind === 'labels' ? style.lang : options.lang,
      tables[0] ? headers(tables[0]) : [],
    ),
  };
}

/** Keys of rows are made from a column that a person may have masked or left out. */
function isKeyHidden(tables: readonly Table[], { masked, leftOut }: LayoutContext['choices']): boolean {
  const key = keyColumn(tables);
  return key !== null && isAmong([...masked, ...leftOut], '', key);
}

/** KoboToolbox opens a submission for whoever is signed in there and may see it (`kpi/views/v2/data.py`). */
const linkTo = (server: string, project: string, submission: string): string =>
  `${server}/api/v2/assets/${project}/data/${submission}/enketo/redirect/view/`;
