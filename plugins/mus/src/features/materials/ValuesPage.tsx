import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { HouseValues } from '@samtale/backstage-plugin-mus-common';
import { useSaveValues, useValues } from '../../api';
import type { HouseValuesReply } from '../../api';
import { LocalTextFields } from '../../documents';
import { EditorsOnly } from './EditorsOnly';
import { ListPage } from './ListPage';
import { materialsTexts } from './texts';
import { useKeptList } from './useKeptList';

type Value = HouseValues['values'][number];

function Values({ stored }: { stored: HouseValuesReply }) {
  const { t } = useTranslationRef(materialsTexts);
  const save = useSaveValues();
  const list = useKeptList<Value, HouseValues>(
    { items: stored.content.values, version: stored.version },
    values => ({ formatVersion: 1, values }),
    save.mutate,
  );
  return (
    <ListPage
      title={t('values.title')}
      lead={t('values.lead')}
      items={list.items}
      onChange={list.change}
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
      save={list.submit}
      busy={save.isPending}
      error={save.error}
      unsaved={list.unsaved}
    />
  );
}

/** `/mus/hr/values`: the organisation's values, written by HR. */
export default function ValuesPage() {
  return (
    <EditorsOnly query={useValues()}>
      {stored => <Values stored={stored} />}
    </EditorsOnly>
  );
}
