export interface Config {
  mus?: {
    /** The sample of another plugin that makes plans. */
    apv?: {
      /** Assessments that have a plan from the start; for a demo. */
      examples?: Array<{
        /** Key of the assessment: letters, digits, dot, colon, dash. */
        reference: string;
        /** Catalog reference of the employee. */
        employee: string;
        /** Catalog reference of the leader. */
        leader: string;
        /** What the assessment found. */
        finding: string;
        /** What is to be done about it. */
        action: string;
        /** Days from today. */
        deadlineInDays: number;
        followUpInDays: number;
      }>;
    };
  };
}
