/** Port: named texts that last. One for the spreadsheet, one for the person; which, the services say. */
export interface Store {
  read(name: string): string | null;
  /** May throw where the service refuses (too large, store full). */
  write(name: string, text: string): void;
  remove(name: string): void;
  /** All names that begin so. */
  names(prefix: string): string[];
}
