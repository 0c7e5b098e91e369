import { mails } from '@samtale/backstage-plugin-mus-common';
import { buildLetter } from '../../../plugins/mus-backend/src/delivery/smtp/mime';
import { renderHtml } from '../../../plugins/mus-backend/src/delivery/letter/renderHtml';
import { renderText } from '../../../plugins/mus-backend/src/delivery/letter/renderText';

/** The due mail as the sweep sends it, for the baseline to send the same. */
export async function sampleRaw(): Promise<string> {
  const { sample, content } = mails.followUpDue;
  const mail = content(sample, 'da');
  const letter = await buildLetter({
    from: 'MUS <mus@skovlund.example>',
    to: 'p000001@skovlund.example',
    subject: mail.subject,
    text: renderText(mail.blocks),
    html: renderHtml(mail, 'da'),
    language: 'da',
    messageHeaderId: '<00000000-0000-4000-8000-000000000001@skovlund.example>',
    date: '2026-12-24T06:00:00.000Z',
    calendar: null,
  });
  return letter.raw;
}
