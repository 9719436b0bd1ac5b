import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/backend/documents/fill-template.ts';
import type { RecordForPaper } from '../../electron/backend/documents/hearing-record.ts';
import { buildPaperData } from '../../electron/backend/documents/paper-data.ts';
import { hearing, paperInput, plan, shippedTemplate } from './documents-sample.ts';
import { keptRecord } from './hearing-record-sample.ts';

function paper(record: RecordForPaper): Uint8Array {
  const input = paperInput({ hearing: hearing('inPerson'), record });
  return fillTemplate(shippedTemplate('hearingRecord'), buildPaperData('hearingRecord', input));
}

const textOf = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('庭审笔录', () => {
  it('tells who came and by what right, each phase in order, exhibits, corrections and refusals', async () => {
    const text = await textOf(paper(keptRecord));
    const inOrder = [
      '地点：第一仲裁庭',
      '一、查明到庭',
      '申请人江海子：到庭（江海子，本人，身份已核对）。',
      '何俊，特别授权，身份已核对），迟到十分钟。',
      '二、宣布开庭',
      '仲裁员陈国栋：现在开庭。',
      '申请回避，仲裁员曾任本公司顾问。',
      '四、申请人陈述',
      '申请人江海子：请求支付工资。',
      '事实如申请书。',
      '（9时05分休庭，理由：审查回避申请）',
      '（9时05分继续开庭）',
      '被申请人代理人何俊：请求驳回。',
      '已核对原件',
      '真实性认可，合法性认可，关联性不认可，与本案无关。',
      '申请更正：应记为十二月。仲裁庭不予更正，申请记录在案，理由：与录音不符。',
      '申请人江海子：已阅笔录3页并签名',
      '拒绝签名（认为记录有误），仲裁庭记明情况附卷',
      '仲裁员陈国栋：（签名）',
    ];
    const places = inOrder.map((words) => text.indexOf(words));
    expect(inOrder.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('has on the foot of every page the hash and room for each signature', () => {
    const foot = (record: RecordForPaper) => {
      const zip = new PizZip(paper(record));
      const names = Object.keys(zip.files).filter((name) => /^word\/footer\d*\.xml$/.test(name));
      return names
        .map((name) =>
          zip
            .file(name)
            ?.asText()
            .replace(/<[^>]+>/g, ''),
        )
        .join();
    };
    expect(foot(keptRecord)).toContain(`核对稿　校验值 ${keptRecord.sha256}`);
    expect(foot(keptRecord)).toContain('申请人江海子＿＿＿＿');
    expect(foot(keptRecord)).toContain('书记员林晓燕＿＿＿＿');
    expect(foot({ ...keptRecord, status: 'locked' })).toContain('已核对锁定');
  });

  it('breaks no place for a signature in two, and sends a crowd to the end of the record', () => {
    const staff = (n: number) => Array.from({ length: n }, (_, index) => `arbitrator${index}`);
    const footOf = (n: number) => {
      const input = paperInput({
        hearing: hearing('inPerson', { plan: plan('inPerson', { arbitratorIds: staff(n) }) }),
        record: keptRecord,
        names: (id) => `欧阳${id}`,
      });
      const { 页签: lines } = buildPaperData('hearingRecord', input).fields;
      return (lines as { 签名处: string }[]).map(({ 签名处: line }) => line);
    };
    expect(footOf(2).every((line) => line.length <= 42 && line.endsWith('＿＿＿＿'))).toBe(true);
    expect(footOf(2).join('　').split('＿＿＿＿')).toHaveLength(6);
    expect(footOf(12)).toHaveLength(4);
    expect(footOf(12).at(-1)).toBe('其余人员在笔录末尾签名');
  });

  // A record that was reopened is signed anew: who signed the earlier text has not signed this one.
  it('does not print a signature of an earlier round', async () => {
    const text = await textOf(paper({ ...keptRecord, round: 1 }));
    expect(text).not.toContain('已阅笔录');
    expect(text).toContain('申请人江海子：（签名）');
  });

  it('is not printed while nothing was recorded', () => {
    const input = paperInput({ hearing: hearing('inPerson'), record: null });
    const { missing } = buildPaperData('hearingRecord', input);
    expect(missing.map(({ field }) => field)).toContain('庭审阶段');
  });
});
