/** `1 cell`, `2 cells`, `1,200 cells`. */
export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const submissions = (n: number): string => count(n, 'submission', 'submissions');
