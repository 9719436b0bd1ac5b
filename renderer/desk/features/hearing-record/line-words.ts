import { useTranslation } from 'react-i18next';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import { timeOf } from '../../../../electron/backend/domain/dates.ts';
import type {
  EvidenceOpinion,
  Speaker,
} from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { ShownLine } from './record-book.ts';

export type RecordParties = readonly Pick<HearingRecordView['parties'][number], 'id' | 'name' | 'role'>[];

/** Who speaks, in words: 仲裁员 周明远, 被申请人代理人 何俊. */
export function useSpeakerText(parties: RecordParties): (speaker: Speaker) => string {
  const { t } = useTranslation('hearingRecord');
  return ({ role, refId, name }) => {
    const party = parties.find(({ id }) => id === refId);
    const side = party === undefined ? '' : t(`role.${party.role}`);
    const title = role === 'party' ? side : role === 'agent' ? t('role.agent', { side }) : t(`role.${role}`);
    return t('person', { role: title, name });
  };
}

/** A party with its side: 申请人 江海子. */
export function usePartyText(parties: RecordParties): (partyId: string) => string {
  const { t } = useTranslation('hearingRecord');
  return (partyId) => {
    const party = parties.find(({ id }) => id === partyId);
    return party === undefined ? partyId : t('person', { role: t(`role.${party.role}`), name: party.name });
  };
}

/** What a line says, as who and words; the body of a spoken line is its text. */
export function useLineWords(
  parties: RecordParties,
): (line: Pick<ShownLine, 'body' | 'at'>) => { readonly who: string; readonly words: string } {
  const { t } = useTranslation('hearingRecord');
  const speakerText = useSpeakerText(parties);
  const partyText = usePartyText(parties);
  const opinionText = useOpinionText(parties);
  const parts = (...words: readonly string[]) => words.filter((word) => word.trim() !== '').join(' · ');
  return ({ body, at }) => {
    switch (body.kind) {
      case 'speech':
        return { who: speakerText(body.speaker), words: body.text };
      case 'attendance':
        return {
          who: partyText(body.partyId),
          words: body.isPresent
            ? parts(
                t('attendance.present'),
                body.name,
                t(`attendance.authority.${body.authority}`),
                t(body.isIdentityChecked ? 'attendance.isChecked' : 'attendance.notChecked'),
                body.note,
              )
            : parts(t('attendance.absent'), body.note),
        };
      case 'recusalAnswer':
        return {
          who: partyText(body.partyId),
          words: parts(t(body.asks ? 'recusal.yes' : 'recusal.no'), body.text),
        };
      case 'evidence':
        return {
          who: partyText(body.partyId),
          words: parts(
            t('evidence.line', { label: body.label }),
            body.purpose,
            t(body.isOriginalChecked ? 'evidence.original' : 'evidence.notOriginal'),
            ...body.opinions.map(opinionText),
          ),
        };
      case 'correction':
        return {
          who: partyText(body.partyId),
          words: parts(
            t('correction.line', {
              text: body.text,
              ruling: t(
                body.isGranted === null
                  ? 'correction.pending'
                  : body.isGranted
                    ? 'correction.granted'
                    : 'correction.refused',
              ),
            }),
            body.reason,
          ),
        };
      case 'adjourned':
      case 'resumed':
        return { who: '', words: t(`pause.${body.kind}`, { time: timeOf(at), reason: body.reason }) };
      case 'signature':
        return {
          who: speakerText(body.signer),
          words: parts(body.isRefused ? t('sign.refused') : t('sign.signed', { n: body.pages }), body.note),
        };
    }
  };
}

function useOpinionText(parties: RecordParties): (opinion: EvidenceOpinion) => string {
  const { t } = useTranslation('hearingRecord');
  const partyText = usePartyText(parties);
  return ({ partyId, authenticity, legality, relevance, text }) => {
    const marks = t('evidence.marks', {
      authenticity: t(`evidence.mark.${authenticity}`),
      legality: t(`evidence.mark.${legality}`),
      relevance: t(`evidence.mark.${relevance}`),
    });
    return `${partyText(partyId)}: ${marks}${text === '' ? '' : `, ${text}`}`;
  };
}
