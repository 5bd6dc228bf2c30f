import { askTitle } from '../../../src/ui/messages/ask-title';
import { lossWords } from '../../../src/ui/messages/loss-words';
import { warningWords } from '../../../src/ui/messages/warning-words';
import type { EveryText } from './every-text';
import { asks, changes, counts, losses, warnings } from './run-samples';

/** One call, or several, of each text that is a function. */
export const calls: { readonly [path: string]: (messages: EveryText) => readonly string[] } = {
  'toast.refreshed': ({ toast }) => ['', 'x'].map((changed) => toast.refreshed('Encuesta 2', counts, changed)),
  'toast.failed': ({ toast, common }) => [toast.failed('Encuesta 2', common.offline)],
  'layout.deviceTime': ({ layout }) => ['', '+03:00 · +04:00'].map((offsets) => layout.deviceTime(offsets)),
  'layout.inZone': ({ layout }) => [layout.inZone('Africa/Nairobi')],
  'layout.latLong': ({ layout }) => [layout.latLong('District')],
  'layout.offset': ({ layout }) => [layout.offset('District')],
  'layout.ofParent': ({ layout }) => [layout.ofParent('Survey', 'District')],
  'toast.waiting': ({ toast }) => [toast.waiting('Encuesta 2')],
  'common.submissions': ({ common }) => [common.submissions(12_345)],
  'home.runsWith': ({ home }) => [home.runsWith('amina')],
  'home.upToDate': ({ home }) => [home.upToDate('Hogares')],
  'home.forgetKey': ({ home }) => [home.forgetKey('amina')],
  'address.understood': ({ address }) => [true, false].map((has) => address.understood('kobo.example', has)),
  'key.continueAs': ({ key }) => [key.continueAs('amina')],
  'projects.last': ({ projects }) => [projects.last('Hogares')],
  'projects.owner': ({ projects }) => [projects.owner('amina')],
  'exports.saved': ({ exports }) => [exports.saved(4)],
  'importing.title': ({ importing }) => [importing.title('Encuesta 2')],
  'importing.read': ({ importing }) => [importing.read(12_345)],
  'importing.writing': ({ importing }) => [importing.writing(11_200, 54_321)],
  'project.imported': (all) => ['Feuille', null].map((tab) => all.project.imported(counts, tab, 'Hogares')),
  'project.failedAt': (all) => [all.project.failedAt('Hogares')],
  'notices.title': ({ notices }) => [notices.title(4)],
  'notices.dropped': ({ notices }) => [4, 12_345].map(notices.dropped),
  'notices.cut': ({ notices }) => [4, 12_345].map(notices.cut),
  'notices.unfit': ({ notices }) => [4, 12_345].map(notices.unfit),
  'notices.truncated': ({ notices }) => [4, 12_345].map(notices.truncated),
  'notices.shortened': ({ notices }) => [4, 12_345].map(notices.shortened),
  ...Object.fromEntries(
    Object.values(losses).map((loss) => [
      `notices.loss.${loss.kind}`,
      ({ notices }: EveryText) => [lossWords(notices.loss, loss) ?? ''],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(warnings).map(([kind, all]) => [
      `notices.warning.${kind}`,
      ({ notices }: EveryText) => all.map((one) => warningWords(notices.warning, one, () => 'Hogares') ?? ''),
    ]),
  ),
  ...Object.fromEntries(
    (['gone', 'back', 'relabelled'] as const).map((kind) => [
      `notices.column.${kind}`,
      ({ notices }: EveryText) => [notices.column[kind](['Hogares', '007'])],
    ]),
  ),
  ...Object.fromEntries(
    asks.map(({ about }) => [
      `decisions.${about}.title`,
      ({ decisions }: EveryText) => asks.filter((ask) => ask.about === about).map((ask) => askTitle(decisions, ask)),
    ]),
  ),
  'decisions.needsYou': ({ decisions }) => [decisions.needsYou('x')],
  'decisions.column-claim.about': ({ decisions }) => [decisions['column-claim'].about('Hogares')],
  'toast.needsYou': ({ toast }) => [toast.needsYou('Encuesta 2')],
  'changes.submissions': (all) => changes.map(all.changes.submissions),
  'changes.rows': (all) => changes.map(all.changes.rows),
  'changes.both': (all) => [all.changes.both('x', 'y')],
  'changes.newColumns': (all) => [1, 12_345].map(all.changes.newColumns),
  'care.differ': ({ care }) => [11, 12_345].map(care.differ),
  'care.first': ({ care }) => [50].map(care.first),
  'options.proposals': ({ options }) => [4, 12_345].map(options.proposals),
  'options.held': ({ options }) => [4, 12_345].map(options.held),
  'notices.held': ({ notices }) => [4, 12_345].map(notices.held),
  'options.personal': ({ options }) => [4, 12_345].map(options.personal),
  'options.headersLabels': ({ options }) => [options.headersLabels('Hogares')],
  'options.spreadsheetZone': ({ options }) => [options.spreadsheetZone('Africa/Nairobi')],
  'options.columnCount': ({ options }) => [4, 12_345].map(options.columnCount),
  'options.asForm': ({ options, types }) => [options.asForm(types.number)],
};
