import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { readAgreements } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { limits } from '../../../../api';
import type { TalkContent } from '../../../../api';
import {
  Button,
  Card,
  Details,
  Row,
  Stack,
  Text,
  TextArea,
} from '../../../../ui';
import type { Correctable } from './AgreementFields';
import { CorrectAgreements } from './CorrectAgreements';
import { hourTexts } from '../texts';

const asCorrectable = (text: string, talk: TalkContent): Correctable[] =>
  readAgreements(text, {
    employee: talk.employee.name,
    leader: talk.leader.name,
  }).map(({ responsible, ...read }) => ({
    ...read,
    id: crypto.randomUUID(),
    responsible: responsible ?? 'both',
  }));

/** The first year here: last year's agreements are pasted, corrected, and become what "Siden sidst" shows. */
export function BringLastTime({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(hourTexts);
  const [text, setText] = useState('');
  const [agreements, setAgreements] = useState<Correctable[] | null>(null);
  const [missing, setMissing] = useState(false);
  const read = () => {
    const found = asCorrectable(text, talk);
    setMissing(found.length === 0);
    if (found.length > 0) setAgreements(found);
  };
  return (
    <Card title={t('lastTime.title')}>
      <Text>{t('bring.none')}</Text>
      <Details summary={t('bring.title')} open={agreements !== null}>
        {agreements ? (
          <CorrectAgreements
            talk={talk}
            agreements={agreements}
            onChange={setAgreements}
            onBack={() => setAgreements(null)}
          />
        ) : (
          <Stack gap={2}>
            <TextArea
              label={t('bring.paste')}
              hint={t('bring.hint')}
              rows={5}
              value={text}
              maxLength={limits.text}
              error={missing ? t('bring.missing') : undefined}
              onChange={setText}
            />
            <Row>
              <Button icon="forward" onClick={read}>
                {t('bring.read')}
              </Button>
            </Row>
          </Stack>
        )}
      </Details>
    </Card>
  );
}
