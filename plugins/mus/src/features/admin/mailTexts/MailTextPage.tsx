import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useMailText } from '../../../api';
import type { MailText } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Card,
  Dialog,
  FailedPage,
  Failure,
  Notice,
  Page,
  PageSkeleton,
  Row,
  Stack,
  Text,
} from '../../../ui';
import { Preview } from './Preview';
import { TextLog } from './TextLog';
import { mailTextsTexts } from './texts';
import { useMailName } from './useMailName';
import { useWordingForm } from './useWordingForm';
import { WordingFields } from './WordingFields';

type Form = ReturnType<typeof useWordingForm>;

function Conflict({ form }: { form: Form }) {
  const { t } = useTranslationRef(mailTextsTexts);
  const { theirs, takeTheirs, submit, busy } = form;
  if (!theirs) return null;
  return (
    <Notice tone="warning" announce>
      <Text>{t('conflict')}</Text>
      <Text kind="strong">{theirs.wording.subject}</Text>
      <Text lines>{`${theirs.wording.heading}\n\n${theirs.wording.body}`}</Text>
      <Row>
        <Button onClick={takeTheirs}>{t('conflict.theirs')}</Button>
        <Button busy={busy} onClick={submit}>
          {t('conflict.mine')}
        </Button>
      </Row>
    </Notice>
  );
}

function Reset({ form }: { form: Form }) {
  const { t } = useTranslationRef(mailTextsTexts);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button kind="quiet" icon="undo" onClick={() => setAsking(true)}>
        {t('reset')}
      </Button>
      <Dialog
        open={asking}
        title={t('reset.title')}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t('reset.cancel')}</Button>
            <Button
              kind="danger"
              busy={form.busy}
              onClick={() => form.reset(close)}
            >
              {t('reset')}
            </Button>
          </>
        }
      >
        <Text>{t('reset.lead')}</Text>
      </Dialog>
    </>
  );
}

function Words({ placeholders }: Pick<MailText, 'placeholders'>) {
  const { t } = useTranslationRef(mailTextsTexts);
  return (
    <Card title={t('words.title')}>
      <Text>{`${t('words.lead')} ${placeholders.join(', ')}`}</Text>
      <Text kind="quiet">{t('words.kept')}</Text>
    </Card>
  );
}

function ShowText({ text }: { text: MailText }) {
  const { t } = useTranslationRef(mailTextsTexts);
  const paths = useMusPaths();
  const nameOf = useMailName();
  const form = useWordingForm(text);
  return (
    <Page
      title={t('one.title', {
        mail: nameOf(text.mail, text.variant),
        language: t(`language.${text.language}`),
      })}
      state={text.own ? t('one.own') : t('one.ours')}
      back={{ to: paths.mailTexts, label: t('one.back') }}
    >
      <Stack gap={3}>
        <Conflict form={form} />
        {form.error && <Failure error={form.error} />}
        <WordingFields form={form} />
        <Row>
          <Button kind="primary" busy={form.busy} onClick={form.submit}>
            {t('save')}
          </Button>
          {text.own && <Reset form={form} />}
        </Row>
        <Words placeholders={text.placeholders} />
        <Preview text={text} draft={form.draft} />
        <TextLog log={text.log} />
      </Stack>
    </Page>
  );
}

/** `/mus/mail-texts/:mail/:variant/:language`: HR words one mail in one language. */
export default function MailTextPage() {
  const { mail = '', variant = '', language } = useParams();
  const paths = useMusPaths();
  const text = useMailText(mail, variant, language === 'en' ? 'en' : 'da');
  if (text.error && !text.data)
    return (
      <FailedPage
        error={text.error}
        retry={() => text.refetch()}
        home={paths.mailTexts}
      />
    );
  if (!text.data) return <PageSkeleton />;
  return <ShowText key={`${mail} ${variant} ${language}`} text={text.data} />;
}
