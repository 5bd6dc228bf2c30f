import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import type { StartChoice } from '../../contract';
import { startAfresh } from '../acts';
import type { PageState } from '../state';
import { Choose } from './choose';

const LOCALES = ['en_US', 'en_GB', 'fr_FR', 'es_ES', 'ar_EG', 'de_DE'];
const ZONES = ['Etc/UTC', 'Africa/Nairobi', 'Asia/Beirut', 'Asia/Kathmandu', 'America/Bogota', 'Europe/Paris'];
const LANGUAGES = ['en', 'fr', 'es', 'ar'];

const options = (values: readonly string[]) => values.map((value) => [value, value] as const);

/** How everything was started, and starting afresh in another way. */
export function StartPanel({ state }: { readonly state: PageState }): ComponentChild {
  const [choice, setChoice] = useState<StartChoice>(state.shown.book.started);
  const [working, setWorking] = useState(false);
  const set = (change: Partial<StartChoice>) => setChoice({ ...choice, ...change });
  const begin = async () => {
    setWorking(true);
    await startAfresh(state, choice);
    setWorking(false);
  };
  const shape = (value: StartChoice['shape'], label: string) =>
    h(
      'label',
      { key: value },
      h('input', {
        type: 'radio',
        name: 'shape',
        checked: choice.shape === value,
        onChange: () => set({ shape: value }),
      }),
      ` ${label}`,
    );
  return [
    h('h3', null, 'The add-on is'),
    shape('published', 'published: keys are kept from other editors'),
    shape('bound', 'bound to this file: every editor can change the script'),
    h('h3', null, 'The spreadsheet'),
    h(Choose, { label: 'Locale', value: choice.locale, options: options(LOCALES), set: (locale) => set({ locale }) }),
    h(Choose, {
      label: 'Time zone',
      value: choice.timeZone,
      options: options(ZONES),
      set: (timeZone) => set({ timeZone }),
    }),
    h(Choose, {
      label: 'Language of the people',
      value: choice.language,
      options: options(LANGUAGES),
      set: (language) => set({ language }),
    }),
    h(
      'label',
      null,
      h('input', {
        type: 'checkbox',
        checked: choice.demo,
        onChange: ({ currentTarget }) => set({ demo: currentTarget.checked }),
      }),
      ' with the demo project imported',
    ),
    h(
      'p',
      { class: 'quiet' },
      'Starting afresh deletes this spreadsheet and puts the KoboToolbox projects back as they were.',
    ),
    h(
      'button',
      { type: 'button', class: 'first', disabled: working, onClick: () => void begin() },
      working ? 'Starting…' : 'Start afresh',
    ),
  ];
}
