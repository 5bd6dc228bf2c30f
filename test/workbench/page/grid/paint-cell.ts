import { columnLetters } from '../../../host/spreadsheet/a1/letters';
import type { Style } from '../../contract';
import type { CellView } from './cell-store';

/** Puts a cell's content and looks into its element. */
export function paintCell(element: HTMLElement, cell: CellView | undefined): void {
  const { text = '', style = {}, note = '' } = cell ?? {};
  element.textContent = text;
  element.title = note;
  element.className = classes(style, note);
  const { style: css } = element;
  css.color = style.color ?? '';
  css.backgroundColor = style.background ?? '';
  css.textAlign = style.align ?? '';
  css.textDecoration = style.line ?? '';
}

function classes({ bold, italic, wrap, align }: Style, note: string): string {
  const named = { bold, italic, wrap, turning: align === undefined, noted: note !== '' };
  const on = Object.entries(named).filter(([, isOn]) => isOn === true);
  return ['cell', ...on.map(([name]) => name)].join(' ');
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
