import { Installation } from '../stack/installation';

interface Talk {
  readonly id: string;
  readonly leader: { readonly id: string };
  readonly questionnaire: {
    readonly themes: ReadonlyArray<{
      readonly questions: ReadonlyArray<{
        readonly id: string;
        readonly type: string;
        readonly audience: string;
      }>;
    }>;
  };
  readonly mine: {
    readonly answers: ReadonlyArray<{
      readonly questionId: string;
      readonly value: { readonly text: string };
    }>;
  };
}

const read = ({ api }: Installation, talks: readonly string[]) =>
  Promise.all(talks.map(id => api.call<Talk>('GET', `/v1/talks/${id}`)));

/** The leader's sheet in each of the talks: who writes, and in which rows. */
export async function sheetsOf(
  installation: Installation,
  talks: readonly string[],
) {
  const all = await read(installation, talks);
  return all.map(({ id, leader, questionnaire }) => ({
    talkId: id,
    personId: leader.id,
    rows: questionnaire.themes
      .flatMap(theme => theme.questions)
      .filter(row => row.type === 'freeText' && row.audience !== 'employee')
      .map(row => row.id),
  }));
}

/** What the server has in the end, by talk and row. */
export async function standingTexts(
  installation: Installation,
  talks: readonly string[],
): Promise<Map<string, string>> {
  const all = await read(installation, talks);
  return new Map(
    all.flatMap(({ id, mine }) =>
      mine.answers.map(({ questionId, value }) => [
        `${id}/${questionId}`,
        value.text,
      ]),
    ),
  );
}
