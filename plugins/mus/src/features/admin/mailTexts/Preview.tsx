import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { MailWording } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { usePreviewMailText } from '../../../api';
import type { MailText } from '../../../api';
import { Button, Card, Failure, Row, Stack, Tabs, Text } from '../../../ui';
import { mailTextsTexts } from './texts';

const views = ['html', 'text'] as const;

function Views({ html, text }: { html: string; text: string }) {
  const { t } = useTranslationRef(mailTextsTexts);
  const [view, setView] = useState<string>('html');
  return (
    <Tabs
      label={t('preview.view')}
      tabs={views.map(id => ({ id, label: t(`preview.${id}`) }))}
      value={view}
      onChange={setView}
    >
      {view === 'html' ? (
        <iframe
          title={t('preview.frame')}
          sandbox=""
          srcDoc={html}
          style={{ width: '100%', height: 560, border: 0, background: '#fff' }}
        />
      ) : (
        <Text lines>{text}</Text>
      )}
    </Tabs>
  );
}

/** How the mail looks with made-up people; asked for, so that nothing jumps while writing. */
export function Preview({
  text,
  draft,
}: {
  text: MailText;
  draft: MailWording;
}) {
  const { t } = useTranslationRef(mailTextsTexts);
  const preview = usePreviewMailText();
  const { mail, variant, language } = text;
  const look = () =>
    preview.mutate({ params: { mail, variant, language }, body: draft });
  const seen = preview.data;
  return (
    <Card title={t('preview.title')}>
      <Stack>
        <Row>
          <Button icon="mail" busy={preview.isPending} onClick={look}>
            {t('look')}
          </Button>
        </Row>
        {preview.error && <Failure error={preview.error} retry={look} />}
        {seen && (
          <>
            <Text>{t('preview.lead', { subject: seen.subject })}</Text>
            <Views html={seen.html} text={seen.text} />
          </>
        )}
      </Stack>
    </Card>
  );
}
