import type { Alert, AlertAnswer } from '../../host';
import type { Question } from '../contract';
import { Refusal } from './refusal';

const CLOSED: AlertAnswer = { button: 'CLOSE', text: '' };

/** What `Ui.alert` and `Ui.prompt` asked and nobody has answered yet; the script waits. */
export class Questions {
  private count = 0;
  private readonly waiting = new Map<number, { readonly alert: Alert; answer(given: AlertAnswer): void }>();

  ask(alert: Alert): Promise<AlertAnswer> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve) => {
      this.waiting.set(id, {
        alert,
        answer: (given) => {
          this.waiting.delete(id);
          resolve(given);
        },
      });
    });
  }

  of(user: string): Question[] {
    const mine = [...this.waiting].filter(([, { alert }]) => alert.user === user);
    return mine.map(([id, { alert }]) => ({ ...alert, id }));
  }

  /** The first answer counts: the same question stands in all pages of a person. @throws Refusal 409 */
  answer(user: string, id: number, given: AlertAnswer): void {
    const asked = this.waiting.get(id);
    if (asked?.alert.user !== user) throw new Refusal(409, 'This question was answered already.');
    asked.answer(given);
  }

  closeAll(): void {
    for (const { answer } of [...this.waiting.values()]) answer(CLOSED);
  }
}
