/** What people see in the list of protections, and what finds ours again. */
export const warningMark = (connection: string): string => `Connector for KoboToolbox ${connection}`;
