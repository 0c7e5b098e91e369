import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMe } from '../../api';
import { useMusPaths } from '../../routes';
import { Card, Link, PlainList } from '../../ui';
import { entryTexts } from './texts';

/** The way to the tasks of every plan, and to what others share with me (T25, R12). */
export function Tasks() {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const me = useMe();
  const leads = (me.data?.roles.leads.length ?? 0) > 0;
  return (
    <Card title={t('tasks.title')}>
      <PlainList>
        <li>
          <Link to={paths.tasks}>{t(leads ? 'tasks.all' : 'tasks.mine')}</Link>
        </li>
        <li>
          <Link to={paths.shared}>{t('tasks.shared')}</Link>
        </li>
      </PlainList>
    </Card>
  );
}
