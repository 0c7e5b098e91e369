import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { endpoints, useFile } from '../../api';
import type { MusError } from '../../api';
import { Button, Failure, Row, saveFile, Stack, Text } from '../../ui';
import { sharingTexts } from './texts';

function Failed({ error }: { error: MusError | null }) {
  return error ? <Failure error={error} /> : null;
}

/** The plan as PDF, to print or keep. */
export function GetPdf({
  planId,
  employee,
}: {
  planId: string;
  employee: string;
}) {
  const { t } = useTranslationRef(sharingTexts);
  const file = useFile(endpoints.print.plan);
  const get = () =>
    file.mutate({
      input: { params: { planId } },
      handOver: pdf => saveFile(pdf, t('pdf.name', { employee })),
    });
  return (
    <Stack gap={1}>
      <Row>
        <Button icon="print" busy={file.isPending} onClick={get}>
          {t(file.isPending ? 'pdf.busy' : 'pdf.get')}
        </Button>
      </Row>
      <Failed error={file.error} />
    </Stack>
  );
}

/** My own plans as data, one click each. */
export function GetOwnData() {
  const { t } = useTranslationRef(sharingTexts);
  const plans = useFile(endpoints.ownData.plans);
  const tasks = useFile(endpoints.ownData.tasks);
  return (
    <Stack gap={1}>
      <Text kind="quiet">{t('data.hint')}</Text>
      <Row>
        <Button
          busy={plans.isPending}
          onClick={() =>
            plans.mutate({
              input: {},
              handOver: file => saveFile(file, t('data.name')),
            })
          }
        >
          {t('data.get')}
        </Button>
        <Button
          busy={tasks.isPending}
          onClick={() =>
            tasks.mutate({
              input: {},
              handOver: file => saveFile(file, t('tasks.name')),
            })
          }
        >
          {t('tasks.get')}
        </Button>
      </Row>
      <Failed error={plans.error ?? tasks.error} />
    </Stack>
  );
}
