import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import type { HeldEmployment } from '../../../api';
import { Button, PlainList, Row, Stack, Text, useLanguage } from '../../../ui';
import { ChooseHolder } from './ChooseHolder';
import { bookingTexts } from '../texts';

function Line(props: { employment: HeldEmployment; onChoose: () => void }) {
  const { employment, onChoose } = props;
  const { t } = useTranslationRef(bookingTexts);
  const language = useLanguage();
  const { employee, holder, leader, unit, whyNot } = employment;
  const by = holder ?? leader;
  return (
    <li>
      <Row gap={2} apart>
        <Stack gap={0}>
          <Text kind="strong">{`${employee.name} · ${unit.name}`}</Text>
          <Text kind="quiet">
            {by ? t('holder.by', { name: by.name }) : t('holder.none2')}
          </Text>
          {whyNot && (
            <Text kind="quiet">{say(language, 'problems', whyNot)}</Text>
          )}
        </Stack>
        {!whyNot && (
          <Button
            label={t('holder.chooseFor', { name: employee.name })}
            onClick={onChoose}
          >
            {t('holder.choose')}
          </Button>
        )}
      </Row>
    </li>
  );
}

/** Who holds the talk with whom; one press names another. */
export function HolderList(props: {
  label: string;
  employments: readonly HeldEmployment[];
}) {
  const [choosing, setChoosing] = useState<HeldEmployment>();
  return (
    <>
      <PlainList label={props.label} gap={1.5}>
        {props.employments.map(employment => (
          <Line
            key={employment.employmentId}
            employment={employment}
            onChoose={() => setChoosing(employment)}
          />
        ))}
      </PlainList>
      {choosing && (
        <ChooseHolder
          employment={choosing}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </>
  );
}
