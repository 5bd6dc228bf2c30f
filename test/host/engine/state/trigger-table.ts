import { nextRun, type Schedule } from './schedule';

/** An installable trigger of this document. `schedule` is `null` for those that a person's act fires. */
export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly eventType: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly schedule: Schedule | null;
  readonly createdAt: number;
  nextAt: number | null;
}

/** Facts: a trigger belongs to the person who created it; a one-off one stays in the list after its run. */
export class TriggerTable {
  constructor(private readonly records: TriggerRecord[] = []) {}

  all(): readonly TriggerRecord[] {
    return this.records;
  }

  of(owner: string): readonly TriggerRecord[] {
    return this.records.filter((record) => record.owner === owner);
  }

  add(record: Omit<TriggerRecord, 'nextAt'>): TriggerRecord {
    const { schedule, createdAt } = record;
    const nextAt = schedule === null ? null : nextRun(schedule, null, createdAt);
    const made = { ...record, nextAt: schedule?.every === 'once' ? Math.max(schedule.at, createdAt) : nextAt };
    this.records.push(made);
    return made;
  }

  /** Whether there was one of this owner with this id. */
  delete(owner: string, id: string): boolean {
    const at = this.records.findIndex((record) => record.id === id && record.owner === owner);
    if (at >= 0) this.records.splice(at, 1);
    return at >= 0;
  }

  /** Becomes what `all` gave. */
  restore(records: readonly TriggerRecord[]): void {
    this.records.splice(0, this.records.length, ...records);
  }

  /** The clock trigger whose time comes first, if that is not after `until`. */
  due(until: number): TriggerRecord | undefined {
    let first: TriggerRecord | undefined;
    for (const record of this.records)
      if (record.nextAt !== null && record.nextAt <= until && (first?.nextAt == null || record.nextAt < first.nextAt))
        first = record;
    return first;
  }

  /** Sets the next run of a trigger that starts now; times that were missed are not made up for. */
  started(record: TriggerRecord, now: number): void {
    const last = record.nextAt ?? now;
    record.nextAt =
      record.schedule === null || record.schedule.every === 'once'
        ? null
        : nextRun(record.schedule, last, Math.max(last, now));
  }
}
