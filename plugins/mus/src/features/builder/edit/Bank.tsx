import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { addQuestion, placeOf } from '@samtale/backstage-plugin-mus-common';
import type { Question, Theme } from '@samtale/backstage-plugin-mus-common';
import { useQuestionBank } from '../../../api';
import {
  Button,
  Drawer,
  Failure,
  Heading,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  StatusChip,
  Text,
  useAnnounce,
  useLocalText,
} from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';

interface BankProps {
  draft: Draft;
  /** The theme to insert under; undefined while closed. */
  theme: Theme | undefined;
  onClose: () => void;
}

function BankQuestion({
  draft,
  theme,
  question,
}: {
  draft: Draft;
  theme: Theme;
  question: Question;
}) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const announce = useAnnounce();
  const text = say(question.text);
  const insert = () => {
    draft.edit(form =>
      addQuestion(form, theme.id, { ...question, origin: 'bank' }),
    );
    announce(t('bank.added', { theme: say(theme.title) }));
  };
  return (
    <Row apart align="start">
      <Text>{text}</Text>
      {placeOf(draft.document, question.id) ? (
        <StatusChip tone="good" label={t('bank.inserted')} />
      ) : (
        <Button
          kind="secondary"
          label={t('bank.insertLabel', { text })}
          onClick={insert}
        >
          {t('bank.insert')}
        </Button>
      )}
    </Row>
  );
}

/** Questions to insert, by source (T37). */
export function Bank({ draft, theme, onClose }: BankProps) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const bank = useQuestionBank();
  return (
    <Drawer
      open={theme !== undefined}
      title={t('bank.title')}
      onClose={onClose}
    >
      {theme && (
        <Text kind="quiet">{t('bank.lead', { theme: say(theme.title) })}</Text>
      )}
      {bank.error && (
        <Failure error={bank.error} retry={() => bank.refetch()} />
      )}
      {!bank.data && !bank.error && <RowsSkeleton rows={6} />}
      {theme &&
        bank.data?.groups.map(group => (
          <Stack key={group.id}>
            <Heading level={3}>{say(group.title)}</Heading>
            <PlainList gap={2}>
              {group.questions.map(question => (
                <li key={question.id}>
                  <BankQuestion
                    draft={draft}
                    theme={theme}
                    question={question}
                  />
                </li>
              ))}
            </PlainList>
          </Stack>
        ))}
    </Drawer>
  );
}
