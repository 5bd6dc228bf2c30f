/** `1 200`, with the narrow space that does not break a line. */
export const number = (n: number): string => n.toLocaleString('fr');

/** `0 cellule`, `1 cellule`, `2 cellules`: zero is singular. */
export const count = (n: number, one: string, many: string): string => `${number(n)} ${n < 2 ? one : many}`;

export const submissions = (n: number): string => count(n, 'soumission', 'soumissions');
