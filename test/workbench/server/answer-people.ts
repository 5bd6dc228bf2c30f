import type { Answer } from '../../host';
import type { Desk } from './desk';

/**
 * `Ui.alert` and `Ui.prompt` wait for the person's page. Who has no page open cannot answer: the dialog counts as closed, as
 * when a browser tab is closed.
 */
export const answerPeople =
  (desk: Desk): Answer =>
  (alert) => {
    if (desk.sessions.ofUser(alert.user).length === 0) return { button: 'CLOSE', text: '' };
    const answered = desk.questions.ask(alert);
    desk.changed();
    return answered;
  };
