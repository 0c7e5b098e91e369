import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import {
  endpoints,
  limits,
  useChangeCheckIn,
  useFollowUpCheck,
} from '../../../api';
import type { CheckIn, MusError, PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  Checkbox,
  DateField,
  Failure,
  Notice,
  Row,
  Stack,
  Text,
  TextArea,
  useToast,
} from '../../../ui';
import { Warnings } from '../followUp/Warnings';
import { planTexts } from '../texts';

interface CheckInEditorProps {
  plan: PlanContent;
  checkIn: CheckIn;
  onClose: () => void;
}

/** The check-in as somebody else has saved it meanwhile. */
function newerOf(error: MusError | null): CheckIn | undefined {
  return endpoints.plans.changeCheckIn.response.safeParse(error?.current).data;
}

/** What the other wrote while I was writing; mine stays in the fields. */
function Beaten({ newer }: { newer: CheckIn }) {
  const { t } = useTranslationRef(planTexts);
  return (
    <Notice tone="warning" announce>
      <Text kind="strong">
        {t('checkIns.conflict', { name: newer.changedBy?.name ?? '' })}
      </Text>
      <Text lines>{newer.note.trim() || t('block.noText')}</Text>
      <Text>{t('checkIns.conflictLead')}</Text>
    </Notice>
  );
}

function useEditing({ plan, checkIn, onClose }: CheckInEditorProps) {
  const { t } = useTranslationRef(planTexts);
  const toast = useToast();
  const command = useSaying(useChangeCheckIn());
  const newer = newerOf(command.error);
  const [version, setVersion] = useState(checkIn.version);
  useEffect(() => {
    if (newer) setVersion(newer.version);
  }, [newer]);
  const params = { planId: plan.id, checkInId: checkIn.id };
  const saveId = () => crypto.randomUUID();
  const save = (part: { on: string; note: string; held: boolean }) =>
    command.send(
      { params, body: { saveId: saveId(), ...part }, version },
      {
        said: t('checkIns.noted'),
        then: onClose,
      },
    );
  const put = (removed: boolean, at: number) =>
    command.mutateAsync({
      params,
      body: { saveId: saveId(), removed },
      version: at,
    });
  const remove = async () => {
    const gone = await put(true, version);
    toast({
      text: t('checkIns.removed'),
      undo: () => {
        put(false, gone.version).catch(() => {});
      },
    });
  };
  return { command, newer, save, remove };
}

/** A check-in in hand: its day, what was said, and whether the two have met. */
export function CheckInEditor(props: CheckInEditorProps) {
  const { t } = useTranslationRef(planTexts);
  const { plan, checkIn, onClose } = props;
  const [on, setOn] = useState<string | null>(checkIn.on);
  const [missing, setMissing] = useState(false);
  const [note, setNote] = useState(checkIn.note);
  const [held, setHeld] = useState(checkIn.heldAt !== null || checkIn.due);
  const check = useFollowUpCheck(plan.id, held ? null : on);
  const { command, newer, save, remove } = useEditing(props);
  const submit = () => {
    setMissing(on === null);
    if (on !== null) save({ on, note, held });
  };
  return (
    <Stack gap={2}>
      <TextArea
        label={t('checkIns.text')}
        hint={t('checkIns.textHint')}
        rows={2}
        value={note}
        maxLength={limits.text}
        onChange={setNote}
      />
      <Checkbox label={t('checkIns.met')} checked={held} onChange={setHeld} />
      <DateField
        label={t('checkIns.day')}
        value={on}
        error={missing ? t('followUp.required') : undefined}
        onChange={setOn}
      />
      {!held && <Warnings warnings={check.data?.warnings ?? []} />}
      {newer && <Beaten newer={newer} />}
      {command.error && !newer && <Failure error={command.error} />}
      <Row apart>
        <Row gap={1.5}>
          <Button kind="primary" busy={command.isPending} onClick={submit}>
            {t('checkIns.saveNote')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('followUp.cancel')}
          </Button>
        </Row>
        <Button
          kind="quiet"
          icon="delete"
          onClick={() => {
            remove().catch(() => {});
          }}
        >
          {t('block.remove')}
        </Button>
      </Row>
    </Stack>
  );
}
