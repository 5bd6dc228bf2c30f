/** Ends an act with Google's words. The engine puts the name "Exception" on it. */
export function refuse(message: string): never {
  throw new Error(message);
}
