import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FieldState, Stored } from '../../autosave';
import { Button, Compare, Notice, Row, Text, useDates } from '../../ui';
import { documentTexts } from '../texts';

interface ConflictProps<V> {
  state: FieldState<V>;
  show: (value: V) => ReactNode;
  /** Puts both together, losing no word of either. */
  merge: (theirs: V, mine: V) => V;
  resolve: (value: V) => void;
  /** Who wrote the other text, when it was not me. */
  lead?: string;
}

function Choices<V>({
  theirs,
  mine,
  merge,
  resolve,
}: { theirs: Stored<V> | null; mine: V } & Pick<
  ConflictProps<V>,
  'merge' | 'resolve'
>) {
  const { t } = useTranslationRef(documentTexts);
  const [chosen, setChosen] = useState(false);
  const choose = (value: V) => () => {
    setChosen(true);
    resolve(value);
  };
  return (
    <Row>
      {theirs && (
        <Button onClick={choose(merge(theirs.value, mine))} disabled={chosen}>
          {t('conflict.merge')}
        </Button>
      )}
      <Button onClick={choose(mine)} disabled={chosen}>
        {t('conflict.keepMine')}
      </Button>
      {theirs && (
        <Button onClick={choose(theirs.value)} disabled={chosen}>
          {t('conflict.takeTheirs')}
        </Button>
      )}
    </Row>
  );
}

/** Both texts side by side, in the run of the page; the field above stays as it was typed. */
export function Conflict<V>({
  state,
  show,
  merge,
  resolve,
  lead,
}: ConflictProps<V>) {
  const { t } = useTranslationRef(documentTexts);
  const dates = useDates();
  if (state.status !== 'conflict') return null;
  const { theirs } = state;
  return (
    <Notice tone="warning" announce>
      <Text kind="strong">{t('conflict.title')}</Text>
      <Text>{lead ?? t('conflict.lead')}</Text>
      <Compare
        left={{ title: t('conflict.mine'), children: show(state.value) }}
        right={{
          title: t('conflict.theirs'),
          children: theirs ? (
            <>
              {show(theirs.value)}
              <Text kind="quiet">
                {t('conflict.savedAt', {
                  moment: dates.moment(theirs.savedAt),
                })}
              </Text>
            </>
          ) : (
            <Text kind="quiet">{t('conflict.nothing')}</Text>
          ),
        }}
      />
      <Choices
        theirs={theirs}
        mine={state.value}
        merge={merge}
        resolve={resolve}
      />
    </Notice>
  );
}
