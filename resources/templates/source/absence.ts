import { type Block, block, body } from './official-paper.ts';

/**
 * What staying away leads to, by role: LAW 36; a third party: RULES 39. `number`: of the item. Not for an asynchronous window, which proves no
 * refusal to appear.
 */
export function absence(number: string, appear: string): readonly Block[] {
  const reason = `收到书面通知，无正当理由拒不${appear}或者未经仲裁庭同意中途退庭的`;
  return [
    ...block('收件人是申请人', [body(`${number}、申请人${reason}，可以视为撤回仲裁申请。`)]),
    ...block('收件人是被申请人', [body(`${number}、被申请人${reason}，可以缺席裁决。`)]),
    ...block('收件人是第三人', [body(`${number}、第三人${reason}，不影响案件的审理，可以缺席裁决。`)]),
  ];
}
