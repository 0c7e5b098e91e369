import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useEndSubstitute, useSubstitutes } from '../../api';
import type { Substitutes as Page } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Card,
  Failure,
  PlainList,
  Row,
  Stack,
  StatusChip,
  Text,
  useDates,
} from '../../ui';
import { SubstituteForm } from './SubstituteForm';
import { settingsTexts } from './texts';

type Named = Page['named'][number];

function usePeriod() {
  const { t } = useTranslationRef(settingsTexts);
  const dates = useDates();
  return ({ from, until }: Pick<Named, 'from' | 'until'>) =>
    t('substitute.period', {
      from: dates.long(from),
      until: dates.long(until),
    });
}

/** What may keep a mail from this person. */
function Cautions({ named }: { named: Named }) {
  const { t } = useTranslationRef(settingsTexts);
  const { name } = named.person;
  return (
    <>
      {!named.reachableByMail && (
        <StatusChip
          tone="warning"
          icon="mail"
          label={t('substitute.noMail', { name })}
        />
      )}
      {named.planOfTheirs && (
        <Text kind="quiet">{t('substitute.ownPlan', { name })}</Text>
      )}
    </>
  );
}

function NamedLine({ named }: { named: Named }) {
  const { t } = useTranslationRef(settingsTexts);
  const period = usePeriod();
  const end = useSaying(useEndSubstitute());
  const { name } = named.person;
  const stop = () =>
    end.send(
      { params: { substituteId: named.id } },
      { said: t('substitute.ended', { name }) },
    );
  return (
    <li>
      <Row gap={2} apart>
        <Stack gap={0.5}>
          <Text kind="strong">{name}</Text>
          <Text>{period(named)}</Text>
          <Cautions named={named} />
        </Stack>
        <Button
          label={t('substitute.endOf', { name })}
          busy={end.isPending}
          onClick={stop}
        >
          {t('substitute.end')}
        </Button>
      </Row>
      {end.error && <Failure error={end.error} />}
    </li>
  );
}

/** Who is reminded beside me. */
function Mine({ named }: { named: readonly Named[] }) {
  const { t } = useTranslationRef(settingsTexts);
  const [naming, setNaming] = useState(false);
  return (
    <Card title={t('substitute.title')}>
      <Stack>
        <Text>{t('substitute.lead')}</Text>
        {named.length > 0 && (
          <PlainList label={t('substitute.list')} gap={1.5}>
            {named.map(one => (
              <NamedLine key={one.id} named={one} />
            ))}
          </PlainList>
        )}
        {naming ? (
          <SubstituteForm onDone={() => setNaming(false)} />
        ) : (
          <Row>
            <Button icon="add" onClick={() => setNaming(true)}>
              {t('substitute.name')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}

/** Beside whom I am reminded. */
function ForOthers({ standsInFor }: Pick<Page, 'standsInFor'>) {
  const { t } = useTranslationRef(settingsTexts);
  const period = usePeriod();
  return (
    <Card title={t('standIn.title')}>
      <Stack>
        <Text>{t('standIn.lead')}</Text>
        <PlainList label={t('standIn.title')} gap={1}>
          {standsInFor.map(one => (
            <li key={one.id}>
              <Text kind="strong">{one.person.name}</Text>
              <Text>{period(one)}</Text>
            </li>
          ))}
        </PlainList>
      </Stack>
    </Card>
  );
}

/** Who stands in for whom; nothing for somebody who has nothing to do with it. */
export function Substitutes() {
  const page = useSubstitutes();
  if (page.error && !page.data)
    return <Failure error={page.error} retry={() => page.refetch()} />;
  if (!page.data) return null;
  const { named, standsInFor, can } = page.data;
  return (
    <>
      {(can.name || named.length > 0) && <Mine named={named} />}
      {standsInFor.length > 0 && <ForOthers standsInFor={standsInFor} />}
    </>
  );
}
