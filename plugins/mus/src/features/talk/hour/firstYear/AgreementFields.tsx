import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { limits } from '../../../../api';
import type { TalkContent } from '../../../../api';
import {
  Button,
  Checkbox,
  DateField,
  Fields,
  Panel,
  Row,
  Select,
  Stack,
  TextArea,
  useLanguage,
} from '../../../../ui';
import { hourTexts } from '../texts';

const whos = ['employee', 'leader', 'both'] as const;

/** An agreement while it is corrected. */
export interface Correctable {
  readonly id: string;
  readonly text: string;
  readonly responsible: (typeof whos)[number];
  readonly deadline: string | null;
  readonly done: boolean;
}

interface AgreementFieldsProps {
  talk: TalkContent;
  agreement: Correctable;
  number: number;
  onChange: (agreement: Correctable) => void;
  onRemove: () => void;
}

/** One agreement: what, who, by when, and whether it was done. */
export function AgreementFields(props: AgreementFieldsProps) {
  const { talk, agreement, number, onChange, onRemove } = props;
  const { t } = useTranslationRef(hourTexts);
  const language = useLanguage();
  const title = t('bring.agreement', { number: String(number) });
  const change = (part: Partial<Correctable>) =>
    onChange({ ...agreement, ...part });
  const names = {
    employee: talk.employee.name,
    leader: talk.leader.name,
    both: say(language, 'responsibles', 'both'),
  };
  return (
    <Panel>
      <Stack gap={1.5}>
        <TextArea
          label={title}
          rows={1}
          value={agreement.text}
          maxLength={limits.text}
          onChange={text => change({ text })}
        />
        <Fields>
          <Select
            label={t('bring.responsible')}
            spokenBefore={title}
            value={agreement.responsible}
            onChange={value =>
              change({ responsible: whos.find(who => who === value) ?? 'both' })
            }
            choices={whos.map(value => ({ value, label: names[value] }))}
          />
          <DateField
            label={t('bring.deadline')}
            spokenBefore={title}
            optional
            value={agreement.deadline}
            onChange={deadline => change({ deadline })}
          />
        </Fields>
        <Row apart>
          <Checkbox
            label={t('bring.done')}
            checked={agreement.done}
            onChange={done => change({ done })}
          />
          <Button
            kind="quiet"
            icon="delete"
            label={`${t('bring.remove')}: ${title}`}
            onClick={onRemove}
          >
            {t('bring.remove')}
          </Button>
        </Row>
      </Stack>
    </Panel>
  );
}
