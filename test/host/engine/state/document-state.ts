import type { HostSpreadsheet, JsonValue } from '../../spreadsheet';
import type { CacheStore } from './cache-store';
import type { PropertyStore } from './property-store';
import { Screens } from './screens';
import { TriggerTable } from './trigger-table';

/** What belongs to one document. */
export class DocumentState {
  readonly screens = new Screens();
  /** The version history, in memory only. */
  readonly versions: JsonValue[] = [];

  constructor(
    readonly spreadsheet: HostSpreadsheet,
    readonly properties: PropertyStore,
    readonly cache: CacheStore,
    readonly triggers: TriggerTable = new TriggerTable(),
  ) {}
}
