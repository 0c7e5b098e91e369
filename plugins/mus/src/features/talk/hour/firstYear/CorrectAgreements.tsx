import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useBringLastTime } from '../../../../api';
import type { TalkContent } from '../../../../api';
import { useSaying } from '../../../../forms/useSaying';
import { Button, Failure, PlainList, Row, Stack, Text } from '../../../../ui';
import { AgreementFields } from './AgreementFields';
import type { Correctable } from './AgreementFields';
import { hourTexts } from '../texts';

interface CorrectAgreementsProps {
  talk: TalkContent;
  agreements: readonly Correctable[];
  onChange: (agreements: Correctable[]) => void;
  /** Back to the pasted text. */
  onBack: () => void;
}

/** What was read from the pasted text, to be corrected before it becomes a plan. */
export function CorrectAgreements(props: CorrectAgreementsProps) {
  const { talk, agreements, onChange, onBack } = props;
  const { t } = useTranslationRef(hourTexts);
  const bring = useSaying(useBringLastTime());
  const written = agreements.filter(({ text }) => text.trim() !== '');
  const save = () =>
    bring.send(
      {
        params: { talkId: talk.id },
        body: {
          agreements: written.map(({ id: _, ...agreement }) => agreement),
        },
      },
      { said: t('bring.saved') },
    );
  return (
    <Stack gap={2}>
      <Text>{t('bring.correct', { count: agreements.length })}</Text>
      <PlainList label={t('bring.list')} gap={3}>
        {agreements.map((agreement, at) => (
          <li key={agreement.id}>
            <AgreementFields
              talk={talk}
              agreement={agreement}
              number={at + 1}
              onChange={changed =>
                onChange(
                  agreements.map(one =>
                    one.id === changed.id ? changed : one,
                  ),
                )
              }
              onRemove={() =>
                onChange(agreements.filter(one => one.id !== agreement.id))
              }
            />
          </li>
        ))}
      </PlainList>
      {bring.error && <Failure error={bring.error} />}
      <Row gap={1.5}>
        <Button
          icon="check"
          completes
          busy={bring.isPending}
          disabled={written.length === 0}
          onClick={save}
        >
          {t('bring.save', { count: written.length })}
        </Button>
        <Button kind="quiet" icon="back" onClick={onBack}>
          {t('bring.back')}
        </Button>
      </Row>
    </Stack>
  );
}
