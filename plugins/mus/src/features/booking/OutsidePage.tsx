import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { tellApart } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMe, useStartOutside, useTalkHolders } from '../../api';
import type { HeldEmployment, Me } from '../../api';
import { useSaying } from '../../forms/useSaying';
import { useMusPaths } from '../../routes';
import {
  Button,
  FailedPage,
  Failure,
  Notice,
  Page,
  PageSkeleton,
  RadioGroup,
  Row,
  RowsSkeleton,
  Select,
  Stack,
  Text,
} from '../../ui';
import { TemplateSelect, useTemplateChoice } from './TemplateSelect';
import { meetTexts } from './texts';

interface WhoProps {
  unitId: string;
  chosen: HeldEmployment | undefined;
  onChoose: (employment: HeldEmployment | undefined) => void;
}

function Who({ unitId, chosen, onChoose }: WhoProps) {
  const { t } = useTranslationRef(meetTexts);
  const list = useTalkHolders(unitId);
  if (list.error)
    return <Failure error={list.error} retry={() => list.refetch()} />;
  if (!list.data) return <RowsSkeleton rows={4} />;
  const { employments } = list.data;
  if (employments.length === 0) return <Text>{t('outside.none')}</Text>;
  const names = tellApart(
    employments.map(({ employmentId, employee, title }) => ({
      id: employmentId,
      name: employee.name,
      title,
    })),
  );
  return (
    <RadioGroup
      label={t('outside.who')}
      value={chosen?.employmentId ?? ''}
      onChange={id =>
        onChoose(employments.find(each => each.employmentId === id))
      }
      choices={employments.map(each => ({
        value: each.employmentId,
        label: names.get(each.employmentId) ?? each.employee.name,
        hint: each.holder
          ? t('outside.heldBy', { name: each.holder.name })
          : undefined,
      }))}
    />
  );
}

function useInvite() {
  const { t } = useTranslationRef(meetTexts);
  const paths = useMusPaths();
  const navigate = useNavigate();
  const start = useSaying(useStartOutside());
  const invite = (employment: HeldEmployment, templateId: string) =>
    start.send(
      {
        params: { employmentId: employment.employmentId },
        body: { templateId },
      },
      {
        said: ({ employee }) => t('outside.done', { name: employee.name }),
        then: ({ talkId }) => navigate(paths.talk(talkId)),
      },
    );
  return { invite, busy: start.isPending, error: start.error };
}

function Invite({ me }: { me: Me }) {
  const { t } = useTranslationRef(meetTexts);
  const [search] = useSearchParams();
  const { leads } = me.roles;
  const asked = leads.find(unit => unit.id === search.get('unit'));
  const [unitId, setUnitId] = useState((asked ?? leads[0]).id);
  const [chosen, setChosen] = useState<HeldEmployment>();
  const [missing, setMissing] = useState(false);
  const [template, setTemplate] = useState<string>();
  const templateId = useTemplateChoice(unitId, template);
  const { invite, busy, error } = useInvite();
  const send = () => {
    setMissing(!chosen);
    if (chosen) invite(chosen, templateId);
  };
  return (
    <Stack gap={3}>
      {leads.length > 1 && (
        <Select
          label={t('outside.unit')}
          value={unitId}
          onChange={id => {
            setUnitId(id);
            setChosen(undefined);
            setTemplate(undefined);
          }}
          choices={leads.map(unit => ({ value: unit.id, label: unit.name }))}
        />
      )}
      <Who unitId={unitId} chosen={chosen} onChoose={setChosen} />
      <TemplateSelect
        unitId={unitId}
        label={t('outside.form')}
        value={templateId}
        onChange={setTemplate}
      />
      {missing && !chosen && (
        <Notice tone="bad" announce>
          <Text>{t('outside.pick')}</Text>
        </Notice>
      )}
      {error && <Failure error={error} />}
      <Row>
        <Button kind="primary" icon="send" busy={busy} onClick={send}>
          {chosen
            ? t('outside.send', { name: chosen.employee.name })
            : t('outside.choose')}
        </Button>
      </Row>
    </Stack>
  );
}

/** `/mus/talks/new`: the leader invites one employee to a talk outside a round. */
export default function OutsidePage() {
  const { t } = useTranslationRef(meetTexts);
  const paths = useMusPaths();
  const me = useMe();
  if (me.error && !me.data)
    return (
      <FailedPage
        error={me.error}
        retry={() => me.refetch()}
        home={paths.entry}
      />
    );
  if (!me.data) return <PageSkeleton />;
  return (
    <Page
      title={t('outside.title')}
      state={t('outside.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      {me.data.roles.leads.length > 0 ? (
        <Invite me={me.data} />
      ) : (
        <Text>{t('outside.none')}</Text>
      )}
    </Page>
  );
}
