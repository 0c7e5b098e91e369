import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mails } from '@samtale/backstage-plugin-mus-common';
import type {
  MailBlock,
  MailProps,
} from '@samtale/backstage-plugin-mus-common';
import { Facts, Frame, Heading, Stack, Text, useLanguage } from '../../../ui';
import { builderTexts } from '../texts';

function Block({ block }: { block: MailBlock }) {
  switch (block.type) {
    case 'heading':
      return <Heading level={3}>{block.text}</Heading>;
    case 'facts':
      return <Facts items={block.rows} />;
    case 'link':
      return <Text kind="strong">{block.text}</Text>;
    default:
      return <Text lines>{block.text}</Text>;
  }
}

/** The invitation as it will be read, from the mail's own source. */
export function MailPreview({ props }: { props: MailProps }) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const { subject, blocks } = mails.invitation.content(props, language);
  return (
    <Frame phone={false}>
      <Stack gap={1.5}>
        <Text kind="quiet">{`${t('check.subject')}: ${subject}`}</Text>
        {blocks.map((block, index) => (
          <Block key={`${block.type}${index}`} block={block} />
        ))}
      </Stack>
    </Frame>
  );
}
