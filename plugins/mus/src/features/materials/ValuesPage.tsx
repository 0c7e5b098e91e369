import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { HouseValues } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useSaveValues, useValues } from '../../api';
import type { HouseValuesReply } from '../../api';
import { LocalTextFields } from '../../documents';
import { useMusPaths } from '../../routes';
import { FailedPage, PageSkeleton } from '../../ui';
import { ListPage } from './ListPage';
import { materialsTexts } from './texts';

type Value = HouseValues['values'][number];

function Values({ stored }: { stored: HouseValuesReply }) {
  const { t } = useTranslationRef(materialsTexts);
  const save = useSaveValues();
  const [values, setValues] = useState<Value[]>(stored.content.values);
  const [version, setVersion] = useState(stored.version);
  const [unsaved, setUnsaved] = useState(false);
  const change = (next: Value[]) => {
    setValues(next);
    setUnsaved(true);
  };
  const submit = () =>
    save.mutate(
      {
        body: {
          saveId: crypto.randomUUID(),
          content: { formatVersion: 1, values },
        },
        version: version ?? 'create',
      },
      {
        onSuccess: reply => {
          setVersion(reply.version);
          setUnsaved(false);
        },
      },
    );
  return (
    <ListPage
      title={t('values.title')}
      lead={t('values.lead')}
      items={values}
      onChange={change}
      fresh={() => ({ id: crypto.randomUUID(), title: { da: '' } })}
      addLabel={t('values.add')}
      empty={{ title: t('values.empty.title'), text: t('values.empty') }}
      nameOf={({ title }, at) =>
        title.da || t('values.number', { number: String(at + 1) })
      }
      fields={(value, onChange) => (
        <>
          <LocalTextFields
            label={t('values.name')}
            value={value.title}
            onChange={title => onChange({ ...value, title })}
          />
          <LocalTextFields
            label={t('values.text')}
            rows={2}
            value={value.text ?? { da: '' }}
            onChange={text =>
              onChange({ ...value, text: text.da === '' ? undefined : text })
            }
          />
        </>
      )}
      save={submit}
      busy={save.isPending}
      error={save.error}
      unsaved={unsaved}
    />
  );
}

/** `/mus/hr/values`: the organisation's values, written by HR. */
export default function ValuesPage() {
  const paths = useMusPaths();
  const values = useValues();
  if (values.data && !values.data.can.edit)
    return (
      <FailedPage
        error={{ code: 'notFound', message: '' }}
        retry={() => undefined}
        home={paths.entry}
      />
    );
  if (values.error)
    return (
      <FailedPage
        error={values.error}
        retry={() => values.refetch()}
        home={paths.entry}
      />
    );
  return values.data ? <Values stored={values.data} /> : <PageSkeleton />;
}
