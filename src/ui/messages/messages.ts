import type { Failure, FailureCode } from '../../shared/failure';
import type { LayoutWords } from '../../sheet/layout/layout-words';
import type { Counts } from '../../sync/run-record';
import type { CareMessages } from './care-messages';
import type { ChangeMessages } from './change-messages';
import type { DecisionMessages } from './decision-messages';
import type { NoticeMessages } from './notice-messages';
import type { OptionMessages } from './option-messages';

/** A failure in words: what is wrong, and what to do next. */
export interface FailureWords {
  readonly what: string;
  readonly next: string;
}

type FailureTexts = { readonly [C in FailureCode]: (failure: Extract<Failure, { code: C }>) => FailureWords };

/** What is said in the script and in the sidebar. A missing text does not compile. */
export interface SharedMessages {
  readonly name: string;
  /** Of columns. */
  readonly types: LayoutWords['types'];
  readonly changes: ChangeMessages;
  readonly failure: FailureTexts;
}

/** What menus, toasts and tabs say: in the script only, so that the sidebar stays small. */
export interface ServerMessages extends SharedMessages {
  readonly menu: {
    readonly openSidebar: string;
    readonly refreshAll: string;
    readonly refreshThisTab: string;
    readonly help: string;
  };
  readonly help: { readonly title: string; readonly text: string };
  readonly toast: {
    readonly nothingLinked: string;
    /** @param changes what the run changed, in words; empty where nothing is to be said */
    readonly refreshed: (project: string, counts: Counts, changes: string) => string;
    readonly failed: (project: string, words: FailureWords) => string;
    readonly waiting: (project: string) => string;
    readonly needsYou: (project: string) => string;
  };
  /** What is written into tabs: headers and notes. */
  readonly layout: LayoutWords;
}

/** What the screens say: in the sidebar only, so that the script stays small. */
export interface SidebarMessages {
  readonly action: {
    readonly newKey: string;
    readonly tryAgain: string;
    readonly linkAgain: string;
    readonly chooseServer: string;
  };
  readonly common: {
    readonly back: string;
    readonly loading: string;
    readonly offline: FailureWords;
    readonly submissions: (count: number) => string;
    readonly otherAccount: FailureWords;
  };
  readonly home: {
    readonly title: string;
    readonly empty: string;
    readonly connect: string;
    readonly mine: string;
    readonly others: string;
    readonly runsWith: (account: string) => string;
    readonly neverRun: string;
    readonly upToDate: (time: string) => string;
    readonly hourly: string;
    readonly byHand: string;
    readonly accounts: string;
    readonly forgetKey: (account: string) => string;
  };
  readonly address: {
    readonly title: string;
    readonly lead: string;
    readonly globalServer: string;
    readonly euServer: string;
    readonly understood: (server: string, hasProject: boolean) => string;
    readonly moved: string;
    readonly madeHttps: string;
    readonly next: string;
  };
  readonly key: {
    readonly title: string;
    readonly label: string;
    readonly show: string;
    readonly hide: string;
    readonly where: string;
    readonly continueAs: (account: string) => string;
    readonly anotherKey: string;
    readonly published: string;
    readonly bound: string;
    readonly connect: string;
    readonly connecting: string;
  };
  readonly projects: {
    readonly title: string;
    readonly search: string;
    readonly none: string;
    readonly noMatch: string;
    readonly draft: string;
    readonly incomplete: string;
    readonly last: (date: string) => string;
    readonly owner: (name: string) => string;
  };
  readonly exports: {
    readonly title: string;
    readonly all: string;
    readonly allNote: string;
    readonly labels: string;
    readonly saved: (count: number) => string;
    readonly none: string;
    readonly names: string;
    readonly unnamedLanguage: string;
    readonly unnamed: string;
    readonly losesDigits: string;
    readonly partial: string;
    readonly encrypted: string;
    readonly repeatTabs: string;
    readonly everyone: string;
    readonly import: string;
    readonly more: string;
    readonly file: string;
    readonly fileAuto: string;
    readonly fileCsv: string;
    readonly fileXlsx: string;
    readonly optionsFirst: string;
  };
  readonly importing: {
    readonly title: (project: string) => string;
    readonly progress: string;
    readonly makingFile: string;
    readonly madeFile: string;
    readonly read: (submissions: number) => string;
    readonly writing: (rows: number, of: number) => string;
    readonly goOn: string;
    readonly running: string;
  };
  readonly project: {
    /** Into one tab by its name, or in several. */
    readonly imported: (counts: Counts, tab: string | null, time: string) => string;
    readonly failedAt: (time: string) => string;
    readonly keepUpToDate: string;
    readonly on: string;
    readonly off: string;
    readonly openTab: string;
    readonly refresh: string;
    readonly refreshing: string;
    readonly unlink: string;
    readonly unlinkQuestion: string;
    readonly keepTab: string;
    readonly eraseData: string;
    readonly cancel: string;
    readonly history: string;
    readonly byClock: string;
    readonly byPerson: string;
  };
  readonly decisions: DecisionMessages;
  readonly care: CareMessages;
  readonly notices: NoticeMessages;
  readonly options: OptionMessages;
}

/** Every text of the sidebar. */
export type Messages = SharedMessages & SidebarMessages;
