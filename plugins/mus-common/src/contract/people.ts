import { z } from 'zod';
import { endpoint } from './endpoint';
import { idSchema, personSchema } from './scalars';

export const languageSchema = z.enum(['da', 'en']);

export const unitSchema = z.object({ id: idSchema, name: z.string() });

/** The signed-in person. */
export const meSchema = z.object({
  person: personSchema,
  language: languageSchema,
  roles: z.object({
    hr: z.boolean(),
    operator: z.boolean(),
    /** Units whose leader I am. */
    leads: z.array(unitSchema),
  }),
  /** Capabilities of HR and operators; the portal's policy may have taken some away. */
  may: z.array(z.string()).default([]),
  organisation: z.object({
    name: z.string(),
    councilName: z.string(),
    zone: z.string(),
    /** The product's clock, now; differs from the machine's in a demo only. */
    now: z.string(),
    /** True where the demo's clock control may be shown. */
    demo: z.boolean(),
  }),
});

/** One employment in a unit, for the leader. */
export const employeeSchema = z.object({
  employmentId: idSchema,
  person: personSchema,
  title: z.string(),
  away: z.boolean(),
  reachableByMail: z.boolean(),
});

export const people = {
  me: endpoint({
    method: 'get',
    path: '/v1/me',
    summary: 'Who I am here',
    response: meSchema,
  }),
  setLanguage: endpoint({
    method: 'put',
    path: '/v1/me/language',
    summary: 'Chooses the language of my mails',
    body: z.object({ language: languageSchema }),
    response: z.object({ language: languageSchema }),
  }),
  /** Key for unacknowledged text in this browser; 32 bytes, base64. */
  draftKey: endpoint({
    method: 'get',
    path: '/v1/me/draft-key',
    summary: 'The key that seals my unsaved text in this browser',
    response: z.object({ key: z.string() }),
  }),
  employees: endpoint({
    method: 'get',
    path: '/v1/units/:unitId/employees',
    summary: 'The employees of a unit I lead',
    params: z.object({ unitId: idSchema }),
    response: z.object({
      unit: unitSchema,
      employees: z.array(employeeSchema),
    }),
  }),
  withoutLeader: endpoint({
    method: 'get',
    path: '/v1/hr/without-leader',
    summary: 'Employments without a leader (HR only)',
    response: z.object({
      employees: z.array(employeeSchema.extend({ unit: unitSchema })),
    }),
  }),
  searchPeople: endpoint({
    method: 'get',
    path: '/v1/hr/people',
    summary: 'Finds people by name, to assign a leader (HR only)',
    query: z.object({ search: z.string().max(100) }),
    response: z.object({ people: z.array(personSchema) }),
  }),
  assignLeader: endpoint({
    method: 'put',
    path: '/v1/hr/employments/:employmentId/leader',
    summary: 'HR names the leader of an employment',
    params: z.object({ employmentId: idSchema }),
    body: z.object({ leaderPersonId: idSchema }),
    response: z.object({ employmentId: idSchema, leader: personSchema }),
  }),
};
