import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { endpoints, useFile } from '../../../api';
import { Button, Failure, Row, saveFile, Stack } from '../../../ui';
import { otherOf, type Talk } from '../talkTypes';
import { preparationTexts } from '../texts';

/** What I have prepared as PDF, to print for myself. */
export function GetPdf({ talk }: { talk: Talk }) {
  const { t } = useTranslationRef(preparationTexts);
  const file = useFile(endpoints.print.preparation);
  const other = otherOf(talk).name;
  const get = () =>
    file.mutate({
      input: { params: { talkId: talk.id } },
      handOver: pdf => saveFile(pdf, t('pdf.name', { other })),
    });
  return (
    <Stack gap={1}>
      <Row>
        <Button kind="quiet" icon="print" busy={file.isPending} onClick={get}>
          {t('pdf.get')}
        </Button>
      </Row>
      {file.error && <Failure error={file.error} />}
    </Stack>
  );
}
