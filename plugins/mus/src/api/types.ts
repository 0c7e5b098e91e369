import type { z } from 'zod';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type {
  blockSchema,
  employeeSchema,
  personSchema,
  planContentSchema,
  planStubSchema,
  Reply,
  roundInputSchema,
  talkContentSchema,
  talkStubSchema,
  unitSchema,
} from '@samtale/backstage-plugin-mus-common/contract';

/** The contract, for the few calls that have no hook of their own. */
export const endpoints = musContract;

export type Me = Reply<typeof musContract.people.me>;
export type Person = z.output<typeof personSchema>;
export type Unit = z.output<typeof unitSchema>;
export type Employee = z.output<typeof employeeSchema>;
export type EmployeeWithoutLeader = Reply<
  typeof musContract.people.withoutLeader
>['employees'][number];
export type Home = Reply<typeof musContract.overview.home>;
export type MyTalk = Home['mine'][number];
export type Team = NonNullable<Home['team']>;
export type Round = Reply<typeof musContract.rounds.get>;
export type RoundInput = z.input<typeof roundInputSchema>;
export type RoundSummary = Reply<
  typeof musContract.rounds.list
>['rounds'][number];
export type BoardRow = Round['board'][number];
export type Template = Reply<
  typeof musContract.rounds.templates
>['templates'][number];
export type TemplateDocument = Reply<typeof musContract.rounds.template>;
export type BankGroup = Reply<
  typeof musContract.rounds.questionBank
>['groups'][number];
export type Questionnaire = Reply<typeof musContract.rounds.questionnaire>;
export type SendResult = Reply<typeof musContract.rounds.send>;
export type Talk = Reply<typeof musContract.talks.get>;
export type TalkContent = z.output<typeof talkContentSchema>;
export type Cards = Reply<typeof musContract.cards.get>;
export type TalkStub = z.output<typeof talkStubSchema>;
export type TalkHead = Reply<typeof musContract.talks.mine>['talks'][number];
export type Plan = Reply<typeof musContract.plans.get>;
export type PlanContent = z.output<typeof planContentSchema>;
export type PlanStub = z.output<typeof planStubSchema>;
export type PlanHead = Reply<typeof musContract.plans.mine>['plans'][number];
export type CheckIn = PlanContent['checkIns'][number];
export type ChangeLine = Reply<
  typeof musContract.plans.changes
>['lines'][number];
export type Block = z.output<typeof blockSchema>;
export type OverviewRow = Reply<
  typeof musContract.overview.team
>['rows'][number];
export type DeliveryMessage = Reply<
  typeof musContract.operator.deliveries
>['messages'][number];
export type Substitutes = Reply<typeof musContract.substitutes.ofMine>;
export type OwnMails = Reply<typeof musContract.mailSettings.mine>;
export type OwnMessage = Reply<
  typeof musContract.mailSettings.messages
>['messages'][number];
export type RoundMail = Reply<
  typeof musContract.mailSettings.ofRound
>['mails'][number];
export type MailText = Reply<typeof musContract.mailTexts.get>;
export type MailTextLine = Reply<
  typeof musContract.mailTexts.list
>['texts'][number];
