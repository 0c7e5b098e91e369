import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { forParty } from '@samtale/backstage-plugin-mus-common';
import type {
  AnswerValue,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useRound } from '../../../api';
import { Ideas, OurValues, Signposts } from '../../../documents';
import { questionView } from '../../../questionViews';
import {
  Card,
  Checkbox,
  Frame,
  Heading,
  Row,
  Stack,
  Text,
  useLocalText,
} from '../../../ui';
import { builderTexts } from '../texts';
import { PrintButtons } from './PrintButtons';

type Side = 'employee' | 'leader';

const nothing: AnswerValue = { formatVersion: 1, text: '', important: false };

function Rows({
  document,
  side,
}: {
  document: QuestionnaireDocument;
  side: Side;
}) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  return (
    <>
      {forParty(document, side).map(({ theme, rows }) => (
        <Card key={theme.id} level={3} title={say(theme.title)}>
          {theme.description && <Text>{say(theme.description)}</Text>}
          {theme.values && <OurValues />}
          {rows.map(row => {
            const { Input } = questionView(row.question.type);
            return (
              <Stack key={row.question.id} gap={1}>
                <Input
                  id={`preview-${row.question.id}`}
                  row={row}
                  value={nothing}
                  readOnly
                  onChange={() => undefined}
                />
                <Ideas ideas={row.question.ideas} />
              </Stack>
            );
          })}
          {theme.ownTopics && <Text kind="quiet">{t('view.ownTopic')}</Text>}
        </Card>
      ))}
    </>
  );
}

/** Core task and goals of the round, as they stand above every form (T03). */
function Above({ roundId }: { roundId: string }) {
  const round = useRound(roundId).data;
  return round && <Signposts unit={round.unit.name} context={round.context} />;
}

/** The form exactly as one of the two will meet it, also as on a phone and on paper (T10, T14). */
export function Preview({
  questionnaireId,
  roundId,
  document,
  side,
}: {
  questionnaireId: string;
  roundId: string;
  document: QuestionnaireDocument;
  side: Side;
}) {
  const { t } = useTranslationRef(builderTexts);
  const [phone, setPhone] = useState(false);
  return (
    <Stack>
      <Row apart>
        <Text kind="quiet">
          {t(side === 'employee' ? 'view.employeeLead' : 'view.leaderLead')}
        </Text>
        <Row>
          <Checkbox
            label={t('view.phone')}
            checked={phone}
            onChange={setPhone}
          />
          <PrintButtons
            questionnaireId={questionnaireId}
            side={side}
            title={document.title}
          />
        </Row>
      </Row>
      <Frame phone={phone} sheet>
        <Stack gap={3}>
          <Heading level={2}>{document.title}</Heading>
          <Above roundId={roundId} />
          {document.intro && <Text lines>{document.intro}</Text>}
          <Rows document={document} side={side} />
        </Stack>
      </Frame>
    </Stack>
  );
}
