import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ReactNode } from 'react';
import type { MusError } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Failure,
  Page,
  PlainList,
  Row,
  Stack,
  Text,
} from '../../ui';
import { materialsTexts } from './texts';

interface ListPageProps<T extends { id: string }> {
  title: string;
  lead: string;
  items: readonly T[];
  onChange: (items: T[]) => void;
  /** A new item. */
  fresh: () => T;
  addLabel: string;
  /** Name of the item at a place, for its card. */
  nameOf: (item: T, at: number) => string;
  fields: (item: T, change: (item: T) => void) => ReactNode;
  save: () => void;
  busy: boolean;
  error: MusError | null;
  unsaved: boolean;
}

/** A list that HR keeps: items to write, move out and save together. */
export function ListPage<T extends { id: string }>(props: ListPageProps<T>) {
  const { t } = useTranslationRef(materialsTexts);
  const paths = useMusPaths();
  const { items, onChange } = props;
  return (
    <Page
      title={props.title}
      state={props.lead}
      back={{ to: paths.entry, label: t('back') }}
    >
      <Stack gap={3}>
        <PlainList>
          {items.map((item, at) => (
            <li key={item.id}>
              <Card title={props.nameOf(item, at)}>
                {props.fields(item, next =>
                  onChange(items.map(one => (one.id === next.id ? next : one))),
                )}
                <Row>
                  <Button
                    kind="quiet"
                    icon="delete"
                    label={t('remove.label', { name: props.nameOf(item, at) })}
                    onClick={() =>
                      onChange(items.filter(one => one.id !== item.id))
                    }
                  >
                    {t('remove')}
                  </Button>
                </Row>
              </Card>
            </li>
          ))}
        </PlainList>
        <Row>
          <Button
            icon="add"
            onClick={() => onChange([...items, props.fresh()])}
          >
            {props.addLabel}
          </Button>
        </Row>
        {props.error && <Failure error={props.error} />}
        <Row>
          <Button kind="primary" busy={props.busy} onClick={props.save}>
            {t('save')}
          </Button>
          <Text kind="quiet">{props.unsaved ? t('unsaved') : t('saved')}</Text>
        </Row>
      </Stack>
    </Page>
  );
}
