import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { MusError } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Failure,
  Page,
  PlainList,
  Row,
  Stack,
  Target,
  Text,
} from '../../ui';
import { LeaveGuard } from './LeaveGuard';
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
  /** What stops the saving, with the id of its field. */
  problems?: readonly { message: string; fieldId: string }[];
  /** What the list is for, while nothing stands in it. */
  empty: { title: string; text: string };
  error: MusError | null;
  unsaved: boolean;
}

const placeOf = (id: string) => `item-${id}`;

/** The new item takes the focus; it is written next. */
function useWriteNext() {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const place =
      next.current && document.getElementById(placeOf(next.current));
    if (place) place.querySelector('input')?.focus();
    next.current = null;
  });
  return (id: string) => {
    next.current = id;
  };
}

function Save<T extends { id: string }>(props: ListPageProps<T>) {
  const { t } = useTranslationRef(materialsTexts);
  return (
    <>
      {props.error && <Failure error={props.error} />}
      <Row>
        <Button kind="primary" busy={props.busy} onClick={props.save}>
          {t('save')}
        </Button>
        <div role="status">
          <Text kind="quiet">{props.unsaved ? t('unsaved') : t('saved')}</Text>
        </div>
      </Row>
    </>
  );
}

/** A list that HR keeps: items to write, move out and save together. */
export function ListPage<T extends { id: string }>(props: ListPageProps<T>) {
  const { t } = useTranslationRef(materialsTexts);
  const paths = useMusPaths();
  const { items, onChange } = props;
  const writeNext = useWriteNext();
  const add = () => {
    const item = props.fresh();
    onChange([...items, item]);
    writeNext(item.id);
  };
  const adding = (
    <Button icon="add" onClick={add}>
      {props.addLabel}
    </Button>
  );
  return (
    <Page
      title={props.title}
      state={props.lead}
      back={{ to: paths.entry, label: t('back') }}
    >
      <LeaveGuard unsaved={props.unsaved} />
      <Stack gap={3}>
        <ErrorSummary items={props.problems ?? []} />
        {items.length === 0 && (
          <EmptyState title={props.empty.title} action={adding}>
            {props.empty.text}
          </EmptyState>
        )}
        <PlainList>
          {items.map((item, at) => (
            <li key={item.id}>
              <Card title={props.nameOf(item, at)}>
                <Target id={placeOf(item.id)}>
                  <Stack>
                    {props.fields(item, next =>
                      onChange(
                        items.map(one => (one.id === next.id ? next : one)),
                      ),
                    )}
                  </Stack>
                </Target>
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
        {items.length > 0 && <Row>{adding}</Row>}
        {(items.length > 0 || props.unsaved) && <Save {...props} />}
      </Stack>
    </Page>
  );
}
