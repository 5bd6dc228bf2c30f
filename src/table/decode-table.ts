import type { Column } from './column';
import type { RawTable } from './raw';
import type { Table } from './typed-table';

export declare function decodeTable(raw: RawTable, columns: readonly Column[]): Table;
