import { Layer } from './layer';

/** What a cell carries beside its content. */
export interface Attributes {
  numberFormat: string;
  note: string;
  fontWeight: string;
  fontStyle: string;
  fontLine: string;
  fontColor: string;
  fontSize: number;
  fontFamily: string;
  background: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrap: boolean;
  /** A rule of data validation as text; empty for none. */
  validation: string;
}

export type AttributeName = keyof Attributes;

/** What Google gives back for a cell where nothing was set. Source: gas-fakes issue 27 (number format), Google's reference for Range. */
export const ATTRIBUTE_DEFAULTS: Readonly<Attributes> = Object.freeze({
  numberFormat: '0.###############',
  note: '',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontColor: '#000000',
  fontSize: 10,
  fontFamily: 'Arial',
  background: '#ffffff',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: false,
  validation: '',
});

export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTE_DEFAULTS) as AttributeName[];

/** All but the note: what new rows and columns have from their neighbour. */
export const INHERITED_NAMES = ATTRIBUTE_NAMES.filter((name) => name !== 'note');

/** What "format" means when a range is cleared or copied. */
export const FORMAT_NAMES = INHERITED_NAMES.filter((name) => name !== 'validation');

/** Values of any attribute. Which type belongs to which name is kept by the methods of Range, which check it. */
export type AttributeValue = string | number | boolean;

export type Layers = Readonly<Record<AttributeName, Layer<AttributeValue>>>;

/** Layers for a new tab. */
export function newLayers(): Layers {
  return copyLayers(() => new Layer<AttributeValue>());
}

/** One layer for each attribute, made by name. */
export function copyLayers(make: (name: AttributeName) => Layer<AttributeValue>): Layers {
  return {
    numberFormat: make('numberFormat'),
    note: make('note'),
    fontWeight: make('fontWeight'),
    fontStyle: make('fontStyle'),
    fontLine: make('fontLine'),
    fontColor: make('fontColor'),
    fontSize: make('fontSize'),
    fontFamily: make('fontFamily'),
    background: make('background'),
    horizontalAlignment: make('horizontalAlignment'),
    verticalAlignment: make('verticalAlignment'),
    wrap: make('wrap'),
    validation: make('validation'),
  };
}
