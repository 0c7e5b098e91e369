import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { endpoints, useFile } from '../../../api';
import { Button, Failure, Row, saveFile, Stack } from '../../../ui';
import { builderTexts } from '../texts';

const papers = ['A4', 'A3'] as const;

interface PrintButtonsProps {
  questionnaireId: string;
  side: 'employee' | 'leader';
  title: string;
}

/** The blank form for the meeting table (T10, K07): A4 to write on, A3 to lay out. */
export function PrintButtons({
  questionnaireId,
  side,
  title,
}: PrintButtonsProps) {
  const { t } = useTranslationRef(builderTexts);
  const file = useFile(endpoints.questionnaires.pdf);
  const get = (paper: (typeof papers)[number]) =>
    file.mutate({
      input: { params: { questionnaireId }, query: { paper, side } },
      handOver: pdf => saveFile(pdf, `${title} ${paper}.pdf`),
    });
  return (
    <Stack gap={1}>
      <Row>
        {papers.map(paper => (
          <Button
            key={paper}
            kind="quiet"
            icon="print"
            busy={file.isPending}
            onClick={() => get(paper)}
          >
            {t(`view.${paper}`)}
          </Button>
        ))}
      </Row>
      {file.error && <Failure error={file.error} />}
    </Stack>
  );
}
