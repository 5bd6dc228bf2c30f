/** Port: short texts that the people in this spreadsheet share and that go by themselves. What is lost changes no data. */
export interface Cache {
  /** Keeps a text for so many seconds at most. */
  put(name: string, text: string, seconds: number): void;
  get(name: string): string | null;
  remove(names: readonly string[]): void;
}
