import * as v from 'valibot';
import type { Settings, StartChoice } from '../../contract';

/** What the workbench itself keeps over a restart. */
export interface DeskState {
  readonly started: StartChoice;
  readonly settings: Settings;
  /** The port of the KoboToolbox server: its address stands in the spreadsheet's connections. */
  readonly koboPort: number;
}

export const startChoiceSchema = v.object({
  shape: v.picklist(['published', 'bound']),
  locale: v.pipe(v.string(), v.minLength(2)),
  timeZone: v.pipe(v.string(), v.minLength(1)),
  language: v.pipe(v.string(), v.minLength(2)),
  demo: v.boolean(),
});

export const settingsSchema = v.object({
  roundTrip: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60_000)),
  autoRun: v.boolean(),
});

const deskStateSchema = v.object({ started: startChoiceSchema, settings: settingsSchema, koboPort: v.number() });

export const FIRST_CHOICE: StartChoice = {
  shape: 'published',
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  language: 'en',
  demo: true,
};

export const FIRST_SETTINGS: Settings = { roundTrip: 0, autoRun: true };

/** @throws SyntaxError, ValiError where it is none */
export const deskStateFromJson = (json: string): DeskState => v.parse(deskStateSchema, JSON.parse(json));
