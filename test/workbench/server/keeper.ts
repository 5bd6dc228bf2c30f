import type { Desk } from './desk';
import type { StateFolder } from './state/state-folder';

const QUIET_MS = 2000;

/** A large spreadsheet takes long to write; it may take at most a fiftieth of the time. */
const SHARE = 50;

/** Keeps the state some seconds after the last change. */
export class Keeper {
  private timer: NodeJS.Timeout | undefined;
  private took = 0;

  constructor(
    private readonly desk: Desk,
    private readonly folder: StateFolder,
  ) {
    desk.onChange(() => this.soon());
  }

  now(): void {
    const began = performance.now();
    this.folder.keepHost(this.desk.host);
    this.keepRest();
    this.took = performance.now() - began;
  }

  /** At the end: the host has written its own state when it closed. */
  end(): void {
    clearTimeout(this.timer);
    this.folder.keepDraft();
    this.keepRest();
  }

  private soon(): void {
    clearTimeout(this.timer);
    const wait = Math.max(QUIET_MS, this.took * SHARE);
    this.timer = setTimeout(() => (this.desk.busy ? this.soon() : this.now()), wait).unref();
  }

  private keepRest(): void {
    const { started, settings, kobo } = this.desk;
    this.folder.keepRest(kobo.world, { started, settings, koboPort: Number(new URL(kobo.url).port) });
  }
}
