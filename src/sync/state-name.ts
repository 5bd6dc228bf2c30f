/** The name of a table's state in the hidden tab. Repeat groups' names have no slash. */
export const stateName = (connection: string, table: string): string => `${connection}/${table}`;
