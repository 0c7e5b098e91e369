import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { memo, useMemo } from 'react';
import {
  Aside,
  Handled,
  Heading,
  Link,
  SortArea,
  SortItem,
  SortList,
  Text,
  useLocalText,
} from '../../ui';
import type { SortWords } from '../../ui';
import { focusId } from './edit/focus';
import type { Moves } from './edit/useMoves';
import { builderTexts } from './texts';

function go(themeId: string) {
  const target = document.getElementById(focusId.theme(themeId));
  target?.scrollIntoView?.({ block: 'start' });
  target?.focus({ preventScroll: true });
}

function Size({ theme }: { theme: Theme }) {
  const { t } = useTranslationRef(builderTexts);
  const parts = [
    ...(theme.questions.length > 0
      ? [t('outline.count', { count: theme.questions.length })]
      : []),
    ...(theme.ownTopics ? [t('outline.own')] : []),
  ];
  return (
    <Text as="div" kind="quiet">
      {parts.join(', ')}
    </Text>
  );
}

/** Drawn again when the theme changes, not with every change of the form. */
const OutlineItem = memo(({ theme }: { theme: Theme }) => {
  const { t } = useTranslationRef(builderTexts);
  const title = useLocalText()(theme.title);
  return (
    <SortItem id={theme.id} label={t('sort.handle', { text: title })}>
      {handle => (
        <Handled handle={handle}>
          <div>
            <Link
              to={`#${focusId.theme(theme.id)}`}
              onClick={() => go(theme.id)}
            >
              {title}
            </Link>
            <Size theme={theme} />
          </div>
        </Handled>
      )}
    </SortItem>
  );
});

interface OutlineProps {
  form: QuestionnaireDocument;
  moves: Moves;
  words: SortWords;
}

/** The themes at a glance, left of the form; they can be dragged here. */
export function Outline({ form, moves, words }: OutlineProps) {
  const { t } = useTranslationRef(builderTexts);
  const { themes } = form;
  const ids = useMemo(() => themes.map(({ id }) => id), [themes]);
  const placeOf = (id: string) =>
    t('sort.themePlace', { place: String(ids.indexOf(id) + 1) });
  return (
    <Aside label={t('outline.title')}>
      <Heading level={2}>{t('outline.title')}</Heading>
      <SortArea
        words={{ ...words, placeOf }}
        onDrop={({ id, overId }) => moves.themeTo(id, ids.indexOf(overId))}
      >
        <SortList items={ids}>
          {themes.map(theme => (
            <OutlineItem key={theme.id} theme={theme} />
          ))}
        </SortList>
      </SortArea>
    </Aside>
  );
}
