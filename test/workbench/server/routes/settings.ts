import { settingsSchema } from '../state/desk-state';
import { posted } from './route';

export const settings = posted(settingsSchema.entries, (desk, { roundTrip, autoRun }) => {
  desk.settings = { roundTrip, autoRun };
  desk.changed();
  return null;
});
