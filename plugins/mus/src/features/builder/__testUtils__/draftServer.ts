import { on, Refusal } from '../../../__testUtils__/handle';
import { aMe, aQuestionnaire } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import type { Questionnaire } from '../../../api';

const { people, questionnaires, rounds } = endpoints;

/** A server with one draft and the rule of versions. */
export function draftServer(start: Questionnaire = aQuestionnaire()) {
  const server = { draft: start, saves: 0 };
  const handlers = [
    on(people.me, () => aMe()),
    on(people.draftKey, () => ({ key: btoa('k'.repeat(32)) })),
    on(rounds.questionnaire, () => server.draft),
    on(rounds.template, () => ({
      id: 'tonder',
      title: { da: 'A', en: 'A' },
      description: { da: 'B', en: 'B' },
      source: { da: 'C', en: 'C' },
      questions: 3,
      themes: 2,
      document: aQuestionnaire().document,
    })),
    on(questionnaires.bank, () => ({
      groups: [
        {
          id: 'g',
          title: { da: 'Enkle spørgsmål', en: 'Simple questions' },
          questions: [
            {
              id: 'bank.1',
              type: 'freeText',
              text: { da: 'Hvad giver dig energi?' },
              audience: 'both' as const,
              origin: 'bank' as const,
            },
          ],
        },
        {
          id: '2025',
          title: { da: 'Brugt i 2025', en: 'Used in 2025' },
          questions: [
            {
              id: 'bank.2',
              type: 'freeText',
              text: { da: 'Hvad har du lært?' },
              audience: 'both' as const,
              origin: 'own' as const,
            },
          ],
        },
      ],
    })),
    on(rounds.saveQuestionnaire, ({ headers, body }) => {
      if (headers.get('If-Match') !== `"${server.draft.version}"`) {
        return new Refusal(412, {
          error: {
            code: 'versionConflict',
            message: 'Ændret imens',
            current: server.draft,
          },
        });
      }
      server.saves += 1;
      const { document } = body as { document: Questionnaire['document'] };
      server.draft = {
        ...server.draft,
        version: server.draft.version + 1,
        document,
      };
      return server.draft;
    }),
  ];
  return { server, handlers };
}
