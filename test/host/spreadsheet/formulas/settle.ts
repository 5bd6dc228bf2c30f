import type { HyperFormula } from 'hyperformula';
import { contains } from '../model/box';
import { CellError } from '../model/content';
import { type Block, cellKey, sameBlock, spilledCells } from './block';
import type { Closure } from './closure';
import { fromEngine, toEngine } from './engine';
import { meantBy } from './meant';
import { piecesOf } from './pieces';
import type { Placed } from './placed';
import { engineName, translate } from './translate';

const BROKEN: Block = [[new CellError('#REF!')]];

/**
 * Computes the formulas that may spill, and writes what they show into HyperFormula where other formulas read it.
 * HyperFormula itself keeps room for the largest array that could come out; Google only for the one that did.
 * Formulas that feed each other are computed again until nothing changes; those that never come to rest are circles: `#REF!`.
 */
export function settle(engine: HyperFormula, { formulas, needs }: Closure): ReadonlyMap<Placed, Block> {
  const spilling = formulas.filter(({ spills }) => spills).sort((a, b) => a.row - b.row || a.column - b.column);
  const texts = new Map(spilling.map((placed) => [placed, translate(placed)]));
  const blocks = new Map<Placed, Block>();
  let restless: Placed[] = spilling;
  for (let pass = 0; pass <= spilling.length && restless.length > 0; pass += 1) {
    const taken = new Map<Placed['sheet'], Set<number>>();
    restless = spilling.filter((placed) => {
      const block = withRoom(placed, compute(engine, placed, texts.get(placed) ?? ''), taken);
      const before = blocks.get(placed) ?? [[null]];
      blocks.set(placed, block);
      return !sameBlock(before, block) && write(engine, placed, before, block, needs);
    });
  }
  for (const placed of restless) blocks.set(placed, BROKEN);
  return blocks;
}

function compute(engine: HyperFormula, placed: Placed, text: string): Block {
  if (readsItself(placed)) return BROKEN;
  if (!engine.validateFormula(text)) return [[new CellError('#ERROR!')]];
  const result = engine.calculateFormula(text, engine.getSheetId(engineName(placed.sheet)) ?? 0);
  if (!Array.isArray(result)) return [[fromEngine(result)]];
  const { rows, columns } = placed.sheet;
  const inTab = result.slice(0, rows.length - placed.row);
  return inTab.map((line) => line.slice(0, columns.length - placed.column).map(fromEngine));
}

function readsItself({ sheet, row, column, formula }: Placed): boolean {
  return piecesOf(formula).some((piece) => {
    const meant = meantBy(piece, sheet);
    if (typeof meant === 'string' || meant?.sheet !== sheet) return false;
    return contains(meant.box, { row, column, rows: 1, columns: 1 });
  });
}

/** The block itself, or `#REF!` where a cell it spills into is not empty: Google does not expand it then. */
function withRoom(placed: Placed, block: Block, taken: Map<Placed['sheet'], Set<number>>): Block {
  const { sheet } = placed;
  const mine = taken.get(sheet) ?? new Set<number>();
  taken.set(sheet, mine);
  const cells = spilledCells(placed, block);
  const full = cells.some(({ row, column }) => sheet.cells.get(row, column) !== null || mine.has(cellKey(row, column)));
  if (full) return BROKEN;
  for (const { row, column } of cells) mine.add(cellKey(row, column));
  return block;
}

/** Writes a block in place of the one before. Gives whether another formula reads a cell of it. */
function write(engine: HyperFormula, placed: Placed, before: Block, block: Block, needs: Closure['needs']): boolean {
  const { sheet, row, column } = placed;
  const now = [{ row, column, shown: block[0]?.[0] ?? null }, ...spilledCells(placed, block)];
  const kept = new Set(now.map((cell) => cellKey(cell.row, cell.column)));
  const gone = spilledCells(placed, before).filter((cell) => !kept.has(cellKey(cell.row, cell.column)));
  const changes = [...gone.map((cell) => ({ ...cell, shown: null })), ...now];
  const read = changes.filter((cell) => needs.has(sheet, cell.row, cell.column));
  const id = engine.getSheetId(engineName(sheet)) ?? 0;
  engine.batch(() => {
    for (const cell of read) {
      engine.setCellContents({ sheet: id, row: cell.row, col: cell.column }, toEngine(cell.shown));
    }
  });
  return read.length > 0;
}
