import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMailTexts } from '../../../api';
import type { MailTextLine } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  DataTable,
  FailedPage,
  Hidden,
  Link,
  Page,
  PageSkeleton,
  Row,
  StatusChip,
} from '../../../ui';
import type { Column } from '../../../ui';
import { mailTextsTexts } from './texts';
import { useMailName } from './useMailName';

interface TextRow {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly MailTextLine[];
}

function useRows(lines: readonly MailTextLine[]): TextRow[] {
  const nameOf = useMailName();
  const rows = new Map<string, TextRow>();
  for (const line of lines) {
    const id = `${line.mail} ${line.variant}`;
    const row = rows.get(id);
    rows.set(id, {
      id,
      name: nameOf(line.mail, line.variant),
      texts: [...(row?.texts ?? []), line],
    });
  }
  return [...rows.values()];
}

function OneText({ line, name }: { line: MailTextLine; name: string }) {
  const { t } = useTranslationRef(mailTextsTexts);
  const paths = useMusPaths();
  return (
    <Row>
      <Link to={paths.mailText(line.mail, line.variant, line.language)}>
        {t('edit')}
        <Hidden>{`: ${name}, ${t(`language.${line.language}`)}`}</Hidden>
      </Link>
      <StatusChip
        tone={line.own ? 'info' : 'neutral'}
        label={line.own ? t('own') : t('ours')}
      />
    </Row>
  );
}

function useColumns(): Array<Column<TextRow>> {
  const { t } = useTranslationRef(mailTextsTexts);
  const of = (language: 'da' | 'en'): Column<TextRow> => ({
    id: language,
    header: t(`column.${language}`),
    cell: ({ texts, name }) => {
      const line = texts.find(one => one.language === language);
      return line ? <OneText line={line} name={name} /> : null;
    },
  });
  return [
    { id: 'mail', header: t('column.mail'), cell: ({ name }) => name },
    of('da'),
    of('en'),
  ];
}

/** `/mus/mail-texts`: every mail and whose words it is sent in; HR's. */
export default function MailTextsPage() {
  const { t } = useTranslationRef(mailTextsTexts);
  const paths = useMusPaths();
  const list = useMailTexts();
  const rows = useRows(list.data?.texts ?? []);
  const columns = useColumns();
  if (list.error && !list.data)
    return (
      <FailedPage
        error={list.error}
        retry={() => list.refetch()}
        home={paths.entry}
      />
    );
  if (!list.data) return <PageSkeleton />;
  return (
    <Page
      title={t('title')}
      state={t('lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <DataTable
        caption={t('table')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Page>
  );
}
