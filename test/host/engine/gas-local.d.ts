/** gas-local 1.3.1 has no types: it runs every `.js` of a folder in one context made of the given object and gives that back. */
declare module 'gas-local' {
  const gas: { require(folder: string, globals?: Record<string, unknown>): Record<string, unknown> };
  export default gas;
}
