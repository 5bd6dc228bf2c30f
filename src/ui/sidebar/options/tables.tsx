import { useState } from 'preact/hooks';
import type { OptionTable } from '../../../sync/import-options';
import type { Draft } from '../choices-draft';
import { usePage } from '../context';
import { LazyDetails } from '../parts/lazy-details';
import { ColumnRow } from './column-row';
import { columnsOf, type PlacedColumn } from './columns-of';

/** Above this many columns people search. */
const MANY = 15;

/** All columns, table by table. */
export function Tables({ tables, draft }: { tables: readonly OptionTable[]; draft: Draft }) {
  const words = usePage().messages.options;
  if (tables.every(({ columns }) => columns.length === 0)) return <p>{words.empty}</p>;
  return (
    <>
      <h2>{words.columns}</h2>
      <p class="about">{words.explain}</p>
      {tables.map((table) => (
        <LazyDetails key={table.table} summary={<Title table={table} />}>
          <Columns columns={columnsOf(table, tables)} draft={draft} />
        </LazyDetails>
      ))}
    </>
  );
}

function Title({ table: { title, columns } }: { table: OptionTable }) {
  const words = usePage().messages.options;
  return (
    <>
      <bdi>{title}</bdi> · {words.columnCount(columns.length)}
    </>
  );
}

function Columns({ columns, draft }: { columns: readonly PlacedColumn[]; draft: Draft }) {
  const words = usePage().messages.options;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = columns.filter(({ column }) => column.header.toLowerCase().includes(wanted));
  return (
    <>
      {columns.length > MANY && <Search value={search} change={setSearch} />}
      {found.length === 0 && <p>{words.noMatch}</p>}
      <ul class="rows">
        {found.map((placed) => (
          <ColumnRow key={placed.column.key} {...placed} draft={draft} />
        ))}
      </ul>
    </>
  );
}

/** What is found is brought into sight. Enter must not save what people are still looking for. */
const Search = ({ value, change }: { value: string; change: (text: string) => void }) => (
  <label>
    {usePage().messages.options.search}
    <input
      type="search"
      value={value}
      onInput={({ currentTarget }) => {
        change(currentTarget.value);
        currentTarget.closest('details')?.scrollIntoView({ block: 'start' });
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
    />
  </label>
);
