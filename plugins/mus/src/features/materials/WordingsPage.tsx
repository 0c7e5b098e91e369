import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LocalText, Question } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useAllQuestions, useSetWording, useWordings } from '../../api';
import { LocalTextFields } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Block,
  Button,
  Details,
  Failure,
  FailedPage,
  Page,
  PageSkeleton,
  PlainList,
  Row,
  Stack,
  StatusChip,
  Text,
  useLocalText,
} from '../../ui';
import { materialsTexts } from './texts';

interface WordingProps {
  question: Question;
  /** HR has written words of its own. */
  own: boolean;
}

function Edit({
  question,
  own,
  onDone,
}: WordingProps & { onDone: () => void }) {
  const { t } = useTranslationRef(materialsTexts);
  const set = useSetWording();
  const [text, setText] = useState<LocalText>(question.text);
  const save = (words: LocalText | null) =>
    set.mutate(
      { params: { questionId: question.id }, body: { text: words } },
      { onSuccess: onDone },
    );
  return (
    <Stack gap={1}>
      <LocalTextFields
        label={t('wordings.text')}
        value={text}
        rows={2}
        onChange={setText}
      />
      {set.error && <Failure error={set.error} />}
      <Row>
        <Button
          busy={set.isPending}
          disabled={text.da.trim() === ''}
          onClick={() => save(text)}
        >
          {t('wordings.save')}
        </Button>
        {own && (
          <Button kind="quiet" onClick={() => save(null)}>
            {t('wordings.reset')}
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          {t('wordings.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}

/** A question with its id, in HR's words or ours (T42). */
function Wording({ question, own }: WordingProps) {
  const { t } = useTranslationRef(materialsTexts);
  const local = useLocalText();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (open)
    return (
      <Block open>
        <Edit question={question} own={own} onDone={close} />
      </Block>
    );
  const title = local(question.text);
  return (
    <Block
      folds
      aside={
        <Button
          kind="quiet"
          icon="edit"
          label={t('wordings.editLabel', { title })}
          onClick={() => setOpen(true)}
        >
          {t('wordings.edit')}
        </Button>
      }
    >
      <Text>{title}</Text>
      <Text kind="quiet">
        {t('wordings.id', { id: question.id, source: question.source ?? '' })}
      </Text>
      {own && <StatusChip tone="info" label={t('wordings.own')} />}
    </Block>
  );
}

/** `/mus/hr/wordings`: HR rewords questions of bank and templates; their ids stay (T42). */
export default function WordingsPage() {
  const { t } = useTranslationRef(materialsTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const bank = useAllQuestions();
  const wordings = useWordings();
  const error =
    wordings.data && bank.data ? null : (wordings.error ?? bank.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([bank.refetch(), wordings.refetch()])}
        home={paths.entry}
      />
    );
  if (!bank.data || !wordings.data) return <PageSkeleton />;
  const own = new Set(
    wordings.data.wordings.map(({ questionId }) => questionId),
  );
  return (
    <Page
      title={t('wordings.title')}
      state={t('wordings.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <Stack gap={2}>
        {bank.data.groups.map((group, at) => (
          <Details key={group.id} summary={local(group.title)} open={at === 0}>
            <PlainList gap={0}>
              {group.questions.map(question => (
                <li key={question.id}>
                  <Wording question={question} own={own.has(question.id)} />
                </li>
              ))}
            </PlainList>
          </Details>
        ))}
      </Stack>
    </Page>
  );
}
