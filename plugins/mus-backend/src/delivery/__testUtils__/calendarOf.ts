import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';

/** The calendar part of a mail, read by a parser that is not the writer's. */
export async function calendarOf(raw: string) {
  const mail = await simpleParser(raw);
  const file = mail.attachments.find(part => part.filename === 'mus.ics')!;
  const calendar = new ICAL.Component(
    ICAL.parse(file.content.toString('utf8')) as [string, unknown[], unknown[]],
  );
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    subject: mail.subject,
    text: mail.text ?? '',
    method: calendar.getFirstPropertyValue('method') as unknown,
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    starts: event.startDate.toJSDate().toISOString(),
    minutes: event.duration.toSeconds() / 60,
    value: (name: string): unknown =>
      event.component.getFirstPropertyValue(name),
    attendee: event.component.getFirstPropertyValue('attendee') as unknown,
  };
}
