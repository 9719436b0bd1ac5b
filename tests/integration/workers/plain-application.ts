import { toLegalDate } from '../../../electron/backend/domain/dates.ts';
import type { Application } from '../../../electron/backend/domain/lifecycle/application.ts';

/** A plain application: one worker without an identifier against one employer, so that parties of two cases never clash. */
export function plainApplication(worker: string, employer: string, receivedOn: string): Application {
  return {
    receivedOn: toLegalDate(receivedOn),
    source: 'counter',
    causeCode: 'B1',
    procedure: 'ordinary',
    isGreenChannel: false,
    greenChannelReason: null,
    facts: '',
    materials: [],
    parties: [
      { ...person, id: 'a', role: 'applicant', kind: 'worker', name: worker },
      { ...person, id: 'r', role: 'respondent', kind: 'employer', name: employer },
    ],
    agents: [],
    claims: [
      {
        id: 'c',
        claimantId: 'a',
        kind: 'B1',
        text: '支付工资',
        periodFrom: null,
        periodTo: null,
        amountFen: 123_400,
      },
    ],
    statedWorkerCount: null,
  };
}

const person = {
  identifier: null,
  identifierOverride: null,
  phone: null,
  address: null,
  legalRepresentative: null,
  isMigrantWorker: false,
} as const;
