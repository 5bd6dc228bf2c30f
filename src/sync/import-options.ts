import { readExportForm } from '../kobo/form/export-form';
import { labelLanguages } from '../kobo/languages';
import { fail, ok, type Result, then } from '../shared/result';
import { withoutSecret } from '../shared/without-secret';
import { columnIn } from '../sheet/layout/column-in';
import type { CellType, Column, Role } from '../table/column';
import { mayIdentify } from '../table/personal';
import type { Choices } from './choices';
import { type Connection, sourceOf } from './connection';
import { ownConnection } from './connections';
import { keyOf } from './credentials';
import { expectedTables } from './expected-tables';
import { type HeldColumn, readKnown } from './known-columns';
import { type ProposedType, readProposals } from './proposed-types';
import type { Services } from './services';
import { tableTitle } from './table-title';

/** How the data may stand in the tabs, and how the person chose. */
export interface ImportOptions {
  readonly choices: Choices;
  /** Languages of the form that headers can be had in, as `lang`. */
  readonly languages: readonly string[];
  readonly tables: readonly OptionTable[];
}

export interface OptionTable {
  /** `''` for the submissions. */
  readonly table: string;
  readonly title: string;
  readonly columns: readonly OptionColumn[];
}

export interface OptionColumn {
  /** Names it in the choices. */
  readonly key: string;
  readonly header: string;
  /** As the form says, whatever was chosen. */
  readonly type: CellType;
  /** All its answers fit this type too. */
  readonly proposed: CellType | null;
  /** It looks as if it could tell who somebody is. */
  readonly mayIdentify: boolean;
  /** It came since columns were masked or left out, and is not imported until somebody has looked at it. */
  readonly isHeld: boolean;
}

/**
 * What a person can choose for a linked project of his. The columns are those that the form lets expect; nothing is
 * downloaded but the form.
 * @returns `connection-missing`, `not-mine`, `connection-changed`; `key-missing`, and what reading the form may answer
 */
export function importOptions(services: Services, id: string): Result<ImportOptions> {
  return then(ownConnection(services, id), (connection) => {
    const source = sourceOf(connection);
    const key = keyOf(services.userStore, source);
    if (key === null) return fail({ code: 'key-missing', server: source.server, account: source.account });
    const form = readExportForm(services.http, { server: source.server, key }, source);
    const about = {
      proposals: readProposals(services.documentStore, id),
      held: readKnown(services.userStore, id)?.held ?? [],
    };
    return withoutSecret(
      then(form, (found) => ok(optionsOf(connection, found, about))),
      key,
    );
  });
}

type Found = Extract<ReturnType<typeof readExportForm>, { ok: true }>['value'];

/** What earlier runs found out. */
interface About {
  readonly proposals: readonly ProposedType[];
  readonly held: readonly HeldColumn[];
}

function optionsOf(connection: Connection, { form, options, summary }: Found, about: About): ImportOptions {
  const { format, project } = sourceOf(connection);
  return {
    choices: connection.choices,
    languages: labelLanguages({ summary }),
    tables: expectedTables(form, options, format !== 'csv').map(({ name, columns }) => ({
      table: name,
      title: tableTitle(name, project.name, form, options),
      columns: [...heldIn(name, about), ...columnsOf(name, columns, about)],
    })),
  };
}

const heldIn = (table: string, { held }: About): OptionColumn[] =>
  held
    .filter((column) => column.table === table)
    .map(({ key, header, type }) => ({ key, header, type, proposed: null, mayIdentify: false, isHeld: true }));

function columnsOf(table: string, columns: readonly Column[], { proposals, held }: About): OptionColumn[] {
  return columns
    .filter(({ role }) => table === '' || !OWN.includes(role))
    .filter(({ role }) => !POSITIONS.includes(role))
    .map((column) => ({ column, key: columnIn(table, column) }))
    .filter(({ key }) => held.every((one) => one.key !== key))
    .map(({ column, key }) => {
      const proposed = proposals.find((one) => one.column === key)?.type ?? null;
      const { name: header, type } = column;
      return { key, header, type, proposed, mayIdentify: mayIdentify(column), isHeld: false };
    });
}

/** KoboToolbox's own are chosen once, with the submissions. */
const OWN: readonly Role[] = ['id', 'uuid', 'root-uuid', 'submission-time', 'metadata'];
const POSITIONS: readonly Role[] = ['index', 'parent-index', 'parent-table'];
