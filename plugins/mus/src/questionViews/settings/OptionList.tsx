import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { nextOptionId } from '@samtale/backstage-plugin-mus-common';
import type { Option } from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  Fieldset,
  IconButton,
  PlainList,
  Row,
  TextField,
} from '../../ui';
import { questionTexts } from '../texts';

interface OptionListProps {
  label: string;
  /** "Mulighed 2" */
  nameOf: (number: number) => string;
  options: readonly Option[];
  least: number;
  most: number;
  onChange: (options: Option[]) => void;
}

const moved = <T,>(items: readonly T[], at: number, by: number): T[] => {
  const next = [...items];
  const [item] = next.splice(at, 1);
  if (item !== undefined) next.splice(at + by, 0, item);
  return next;
};

function Tools({
  list,
  at,
}: {
  list: Omit<OptionListProps, 'label'>;
  at: number;
}) {
  const { t } = useTranslationRef(questionTexts);
  const { options, least, onChange, nameOf } = list;
  const name = nameOf(at + 1);
  return (
    <Row gap={0}>
      <IconButton
        icon="up"
        soft={at === 0}
        label={t('options.up', { name })}
        onClick={() => onChange(moved(options, at, -1))}
      />
      <IconButton
        icon="down"
        soft={at === options.length - 1}
        label={t('options.down', { name })}
        onClick={() => onChange(moved(options, at, 1))}
      />
      <IconButton
        icon="delete"
        soft={options.length <= least}
        label={t('options.remove', { name })}
        onClick={() => onChange(options.filter((_, index) => index !== at))}
      />
    </Row>
  );
}

/** Choices or columns as a leader writes them; each keeps its id when its words change. */
export function OptionList({ label, ...list }: OptionListProps) {
  const { t } = useTranslationRef(questionTexts);
  const { options, most, nameOf, onChange } = list;
  const write = (at: number, da: string) =>
    onChange(
      options.map((option, index) =>
        index === at ? { ...option, label: { da } } : option,
      ),
    );
  return (
    <Fieldset label={label}>
      <PlainList gap={1}>
        {options.map((option, at) => (
          <li key={option.id}>
            <Row align="end">
              <TextField
                grow
                hiddenLabel
                label={nameOf(at + 1)}
                maxLength={200}
                value={option.label.da}
                error={
                  option.label.da.trim() === '' ? t('options.empty') : undefined
                }
                onChange={text => write(at, text)}
              />
              <Tools list={list} at={at} />
            </Row>
          </li>
        ))}
      </PlainList>
      <Button
        kind="quiet"
        icon="add"
        disabled={options.length >= most}
        onClick={() =>
          onChange([
            ...options,
            {
              id: nextOptionId(options),
              label: { da: nameOf(options.length + 1) },
            },
          ])
        }
      >
        {t('options.add')}
      </Button>
    </Fieldset>
  );
}
