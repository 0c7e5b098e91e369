import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  isSpelling,
  say,
  textPlaces,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useCorrect, useSentVersion } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  Card,
  Failure,
  Row,
  Select,
  Text,
  TextField,
  useLanguage,
} from '../../../ui';
import { moreTexts } from '../moreTexts';

interface CorrectProps {
  questionnaireId: string;
  number: number;
}

const short = (text: string) =>
  text.length > 90 ? `${text.slice(0, 89)}…` : text;

/** A correction needs a little more room than the text it corrects, however long that is. */
const roomFor = (text: string) => text.length + 200;

/** Corrects spelling in what was sent; anything more is a new version. */
export function Correct({ questionnaireId, number }: CorrectProps) {
  const { t } = useTranslationRef(moreTexts);
  const language = useLanguage();
  const sent = useSentVersion(questionnaireId, number);
  const correct = useSaying(useCorrect());
  const [place, setPlace] = useState('');
  const [typed, setTyped] = useState('');
  const places = sent.data ? textPlaces(sent.data.document) : [];
  const chosen = places.find(one => one.place === place);
  const changed = chosen !== undefined && typed !== chosen.text;
  const fits = chosen !== undefined && isSpelling(chosen.text, typed);
  const choose = (next: string) => {
    setPlace(next);
    setTyped(places.find(one => one.place === next)?.text ?? '');
  };
  const send = () => {
    if (!chosen) return;
    correct.send(
      {
        params: { questionnaireId, number },
        body: { place, before: chosen.text, after: typed },
      },
      {
        said: t('correct.done'),
        then: () => choose(''),
      },
    );
  };
  return (
    <Card title={t('correct.title', { number: String(number) })}>
      <Text kind="quiet">{t('correct.lead')}</Text>
      <Select
        label={t('correct.place')}
        value={place}
        choices={[
          { value: '', label: t('correct.choose') },
          ...places.map(one => ({ value: one.place, label: short(one.text) })),
        ]}
        onChange={choose}
      />
      {chosen && (
        <TextField
          rows={1}
          label={t('correct.words')}
          value={typed}
          maxLength={roomFor(chosen.text)}
          error={
            changed && !fits
              ? say(language, 'problems', 'notSpelling')
              : undefined
          }
          onChange={setTyped}
        />
      )}
      {correct.error && <Failure error={correct.error} retry={send} />}
      {chosen && (
        <Row>
          <Button disabled={!fits} busy={correct.isPending} onClick={send}>
            {t('correct.send')}
          </Button>
        </Row>
      )}
    </Card>
  );
}
