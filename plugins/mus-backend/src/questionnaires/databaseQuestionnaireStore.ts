import { findQuestionnaire } from './operations/findQuestionnaire';
import { freezeVersion, lastFrozen } from './operations/frozenVersions';
import { insertQuestionnaire } from './operations/insertQuestionnaire';
import { questionnairesOfRound } from './operations/questionnairesOfRound';
import { saveQuestionnaire } from './operations/saveQuestionnaire';
import { QuestionnaireStore } from './QuestionnaireStore';

/** Forms in `mus_questionnaire` and `mus_questionnaire_version`. */
export const databaseQuestionnaireStore: QuestionnaireStore = {
  insert: insertQuestionnaire,
  find: findQuestionnaire,
  ofRound: questionnairesOfRound,
  save: saveQuestionnaire,
  lastFrozen,
  freeze: freezeVersion,
};
