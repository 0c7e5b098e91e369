import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMakeVariant, useQuestionnaire, useVariants } from '../../../api';
import type { Questionnaire, Variant } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Card,
  Details,
  Failure,
  Link,
  PlainList,
  RowsSkeleton,
  Row,
  Stack,
  Text,
  TextField,
} from '../../../ui';
import { moreTexts } from '../moreTexts';
import { Differences } from './Differences';

/** What a variant has that the form it came from has not, and the other way round (T09). */
function Difference({ variant, from }: { variant: string; from: string }) {
  const { t } = useTranslationRef(moreTexts);
  const before = useQuestionnaire(from);
  const after = useQuestionnaire(variant);
  if (!before.data || !after.data) return <RowsSkeleton rows={2} />;
  return (
    <Differences
      before={before.data.document}
      after={after.data.document}
      label={t('variants.difference')}
    />
  );
}

function Line({ variant, current }: { variant: Variant; current: string }) {
  const { t } = useTranslationRef(moreTexts);
  const paths = useMusPaths();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={0.5}>
      {variant.id === current ? (
        <Text kind="strong">
          {t('variants.this', { title: variant.title })}
        </Text>
      ) : (
        <Link to={paths.builder(variant.id)}>{variant.title}</Link>
      )}
      {variant.forWhom && (
        <Text kind="quiet">{t('variants.for', { whom: variant.forWhom })}</Text>
      )}
      {variant.variantOf && (
        <Details
          summary={t('variants.difference')}
          onOpen={() => setOpen(true)}
        >
          {open && <Difference variant={variant.id} from={variant.variantOf} />}
        </Details>
      )}
    </Stack>
  );
}

function Make({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslationRef(moreTexts);
  const paths = useMusPaths();
  const navigate = useNavigate();
  const make = useMakeVariant();
  const [forWhom, setForWhom] = useState('');
  const [tried, setTried] = useState(false);
  const whom = forWhom.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (whom === '') return;
    make.mutate(
      {
        params: { questionnaireId: questionnaire.id },
        body: {
          title: `${questionnaire.document.title} – ${whom}`.slice(0, 500),
          forWhom: whom,
        },
      },
      { onSuccess: ({ id }) => navigate(paths.builder(id)) },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField
          label={t('variants.whom')}
          hint={t('variants.whomHint')}
          maxLength={100}
          value={forWhom}
          error={tried && whom === '' ? t('variants.required') : undefined}
          onChange={setForWhom}
        />
        {make.error && (
          <Failure error={make.error} retry={() => make.reset()} />
        )}
        <Row>
          <Button type="submit" icon="copy" busy={make.isPending}>
            {t('variants.make')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** Forms of the same round for other professions, functions or teams (T09). */
export function Variants({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslationRef(moreTexts);
  const variants = useVariants(questionnaire.id);
  return (
    <Card title={t('variants.title')}>
      <Text kind="quiet">{t('variants.lead')}</Text>
      {variants.error && (
        <Failure error={variants.error} retry={() => variants.refetch()} />
      )}
      {variants.data && (
        <PlainList gap={2}>
          {variants.data.variants.map(variant => (
            <li key={variant.id}>
              <Line variant={variant} current={questionnaire.id} />
            </li>
          ))}
        </PlainList>
      )}
      {questionnaire.can.edit && <Make questionnaire={questionnaire} />}
    </Card>
  );
}
