import { Language, say } from '@samtale/backstage-plugin-mus-common';
import { NotFoundError } from '../../http/errors';
import { ServedFile } from '../../http/serveFile';
import { Caller } from '../../people/Caller';
import { SliceDeps } from '../../slice';
import { TalkService } from '../../talks/TalkService';
import { renderPdf } from '../renderPdf';
import { preparationDocument } from './preparationDocument';

/** One's own preparation on paper; never the other's. */
export class PrintPreparationService {
  private readonly talks: TalkService;

  constructor(private readonly deps: SliceDeps) {
    this.talks = new TalkService(deps);
  }

  /** What the caller has written, as PDF; taking it is logged. */
  async pdf(request: {
    readonly caller: Caller;
    readonly talkId: string;
    readonly language: Language;
  }): Promise<ServedFile> {
    const { caller, talkId, language } = request;
    const talk = await this.talks.get(caller, talkId, 'printPreparation');
    if (talk.access !== 'content') throw new NotFoundError();
    const names = { employee: talk.employee.name, leader: talk.leader.name };
    const other = names[talk.me === 'employee' ? 'leader' : 'employee'];
    const document = preparationDocument(
      {
        me: talk.me,
        names,
        unit: talk.unit.name,
        context: talk.context,
        form: talk.questionnaire,
        answers: new Map(
          talk.mine.answers.map(({ questionId, value }) => [questionId, value]),
        ),
      },
      { language, today: this.deps.clock.today() },
    );
    return {
      content: await renderPdf(document),
      fileName: `${say(language, 'printWords', 'preparationFile', { other })}.pdf`,
    };
  }
}
