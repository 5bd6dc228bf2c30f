/** `1.200.000`; Spanish leaves four digits together (`1000`). */
export const number = (n: number): string => n.toLocaleString('es');

/** `1 celda`, `2 celdas`; zero is plural. */
export const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

export const submissions = (n: number): string => count(n, 'envío', 'envíos');
