import { QuestionnaireDocument } from '../documentSchema';
import { isSame } from '../merge/threeWay';
import { FormChange } from './FormChange';
import { questionChanges } from './questionChanges';
import { themeChanges } from './themeChanges';

export type { FormChange } from './FormChange';
export { sayFormChange } from './FormChange';

/** What a form has besides title, introduction, rules and themes; absent is as it is without. */
const restOf = (form: QuestionnaireDocument) => ({
  english: form.english ?? {},
  talkKind: form.talkKind ?? 'mus',
  minutesRule: form.minutesRule ?? 'both',
  placement: form.placement === true,
});

function headChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  const about = { da: after.title };
  const [could, can] = [before, after].map(({ mayDecline }) => !!mayDecline);
  const titles = { before: { da: before.title }, after: { da: after.title } };
  const found: Array<[boolean, FormChange]> = [
    [before.title !== after.title, { code: 'titleChanged', about, ...titles }],
    [
      (before.intro ?? '') !== (after.intro ?? ''),
      { code: 'introChanged', about },
    ],
    [before.openingRule !== after.openingRule, { code: 'ruleChanged', about }],
    [could !== can, { code: can ? 'declineAllowed' : 'declineStopped', about }],
    [
      !isSame(before.planTable, after.planTable),
      { code: 'planTableChanged', about },
    ],
    [!isSame(restOf(before), restOf(after)), { code: 'formSettings', about }],
  ];
  return found.filter(([happened]) => happened).map(([, change]) => change);
}

/** What changed between two forms, from the top down; empty when nothing did. */
export function formChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  return [
    ...headChanges(before, after),
    ...themeChanges(before, after),
    ...questionChanges(before, after),
  ];
}
