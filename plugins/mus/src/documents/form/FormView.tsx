import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  type LocalText,
  type Question,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import {
  Card,
  PlainList,
  Stack,
  Text,
  useLanguage,
  useLocalText,
} from '../../ui';
import { Ideas } from './Ideas';
import { documentTexts } from '../texts';

function Prompts({
  lead,
  prompts,
}: {
  lead: string;
  prompts: readonly LocalText[] | undefined;
}) {
  const local = useLocalText();
  if (!prompts || prompts.length === 0) return null;
  return <Text kind="quiet">{`${lead}: ${prompts.map(local).join(' ')}`}</Text>;
}

function QuestionView({ question }: { question: Question }) {
  const { t } = useTranslationRef(documentTexts);
  const local = useLocalText();
  const language = useLanguage();
  const notes = [
    question.audience === 'both'
      ? null
      : say(language, 'audiences', question.audience),
    question.opensInTalk ? t('form.opensInTalk') : null,
  ].filter(note => note !== null);
  return (
    <Stack gap={0}>
      <Text kind="strong">{local(question.text)}</Text>
      {notes.length > 0 && <Text kind="quiet">{notes.join(' · ')}</Text>}
      <Prompts lead={t('form.employee')} prompts={question.prompts?.employee} />
      <Prompts lead={t('form.leader')} prompts={question.prompts?.leader} />
      <Ideas ideas={question.ideas} />
    </Stack>
  );
}

/** What is special about a theme, in words. */
function useThemeNotes() {
  const { t } = useTranslationRef(documentTexts);
  return (theme: Theme) =>
    [
      theme.kind === 'optional' ? t('form.optional') : null,
      theme.cards ? t('form.cards') : null,
      theme.onlyLeaders ? t('form.onlyLeaders') : null,
      theme.ownTopics ? t('form.ownTopics') : null,
    ].filter(note => note !== null);
}

/** A form to read before it is used: themes, questions, what each side is asked. */
export function FormView({
  themes,
  level = 3,
}: {
  themes: readonly Theme[];
  level?: 2 | 3;
}) {
  const local = useLocalText();
  const notesOf = useThemeNotes();
  return (
    <Stack gap={2}>
      {themes.map(theme => (
        <Card key={theme.id} level={level} title={local(theme.title)}>
          {theme.description && <Text>{local(theme.description)}</Text>}
          {notesOf(theme).map(note => (
            <Text key={note} kind="quiet">
              {note}
            </Text>
          ))}
          <PlainList>
            {theme.questions.map(question => (
              <li key={question.id}>
                <QuestionView question={question} />
              </li>
            ))}
          </PlainList>
        </Card>
      ))}
    </Stack>
  );
}
