import { guard, withApostrophe } from './text-rule';
import type { Area, Tab } from './workbook';

/** The ways to write text that stays text, in the order they are tried. */
export const TEXT_WAYS = ['guarded', 'apostrophes', 'format-only', 'rich-text'] as const;
export type TextWay = (typeof TEXT_WAYS)[number];

type Strings = readonly (readonly string[])[];

const writers: {
  readonly [W in TextWay]: (tab: Tab, area: Area, texts: Strings) => void;
} = {
  guarded: (tab, area, texts) => tab.writeStrings(area, mapCells(texts, guard)),
  apostrophes: (tab, area, texts) => tab.writeStrings(area, mapCells(texts, withApostrophe)),
  'format-only': (tab, area, texts) => tab.writeStrings(area, texts),
  'rich-text': (tab, area, texts) => tab.writeRichText(area, texts),
};

/** Writes texts into cells that already have the text format. */
export function writeTexts(tab: Tab, area: Area, texts: Strings, way: TextWay): void {
  writers[way](tab, area, texts);
}

const mapCells = (texts: Strings, change: (text: string) => string): string[][] => texts.map((row) => row.map(change));
