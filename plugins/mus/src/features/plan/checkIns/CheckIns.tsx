import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { CheckIn, PlanContent } from '../../../api';
import {
  Block,
  Button,
  Card,
  Details,
  Row,
  Stack,
  StatusChip,
  Text,
  useDates,
} from '../../../ui';
import { Warnings } from '../followUp/Warnings';
import { planTexts } from '../texts';
import { CheckInEditor } from './CheckInEditor';
import { PlanCheckIns } from './PlanCheckIns';

interface LineProps {
  plan: PlanContent;
  checkIn: CheckIn;
}

function State({ checkIn }: { checkIn: CheckIn }) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  if (checkIn.heldAt !== null)
    return <StatusChip tone="good" label={t('checkIns.held')} />;
  if (!checkIn.due) return null;
  const late = dates.until(checkIn.on) < 0;
  return (
    <StatusChip
      tone="warning"
      icon="event"
      label={t(late ? 'checkIns.past' : 'checkIns.today')}
    />
  );
}

function Line({ plan, checkIn }: LineProps) {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  const [editing, setEditing] = useState(false);
  const day = dates.near(checkIn.on);
  const edit = plan.can.setFollowUp && !editing && (
    <Button
      kind="quiet"
      icon="edit"
      label={`${t('checkIns.note')}: ${day}`}
      onClick={() => setEditing(true)}
    >
      {t('checkIns.note')}
    </Button>
  );
  return (
    <Block aside={edit} open={editing}>
      <Stack gap={0.5}>
        <Row>
          <Text kind="strong" as="span">
            {day}
          </Text>
          <State checkIn={checkIn} />
        </Row>
        {!editing && <Warnings quiet warnings={checkIn.warnings} />}
        {!editing && checkIn.note.trim() && <Text lines>{checkIn.note}</Text>}
        {editing && (
          <CheckInEditor
            plan={plan}
            checkIn={checkIn}
            onClose={() => setEditing(false)}
          />
        )}
      </Stack>
    </Block>
  );
}

function Lines({ plan, checkIns }: { plan: PlanContent; checkIns: CheckIn[] }) {
  return (
    <div>
      {checkIns.map(one => (
        <Line key={one.id} plan={plan} checkIn={one} />
      ))}
    </div>
  );
}

/** How many of those ahead are shown at once. */
const SHOWN = 4;

/** Check-ins between the follow-ups: as often as suits the two, with a note each (R13–R15). */
export function CheckIns({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const [planning, setPlanning] = useState(false);
  const held = plan.checkIns.filter(one => one.heldAt !== null);
  const open = plan.checkIns.filter(one => one.heldAt === null);
  if (plan.checkIns.length === 0 && !plan.can.setFollowUp) return null;
  return (
    <Card title={t('checkIns.title')}>
      {open.length === 0 && <Text kind="quiet">{t('checkIns.lead')}</Text>}
      <Lines plan={plan} checkIns={open.slice(0, SHOWN)} />
      {open.length > SHOWN && (
        <Details summary={t('checkIns.more', { count: open.length - SHOWN })}>
          <Lines plan={plan} checkIns={open.slice(SHOWN)} />
        </Details>
      )}
      {held.length > 0 && (
        <Details summary={t('checkIns.earlier', { count: held.length })}>
          <Lines plan={plan} checkIns={held} />
        </Details>
      )}
      {planning && (
        <PlanCheckIns plan={plan} onClose={() => setPlanning(false)} />
      )}
      {plan.can.setFollowUp && !planning && (
        <Row>
          <Button kind="quiet" icon="add" onClick={() => setPlanning(true)}>
            {t('checkIns.add')}
          </Button>
        </Row>
      )}
    </Card>
  );
}
