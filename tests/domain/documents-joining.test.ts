import { inflateSync } from 'node:zlib';
import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/backend/documents/fill-template.ts';
import { buildPaperData } from '../../electron/backend/documents/paper-data.ts';
import type { PaperInput } from '../../electron/backend/documents/paper-input.ts';
import { qrPicture } from '../../electron/backend/documents/qr-picture.ts';
import { joiningInput, meeting } from './documents-joining-sample.ts';
import { shippedTemplate } from './documents-sample.ts';

const issue = (input: PaperInput) =>
  fillTemplate(shippedTemplate('joiningSheet'), buildPaperData('joiningSheet', input));
const textOf = async (paper: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;
const picturesOf = (paper: Uint8Array) => {
  const zip = new PizZip(paper);
  return Object.keys(zip.files)
    .filter((name) => name.startsWith('word/media/'))
    .map((name) => Buffer.from(zip.file(name)?.asUint8Array() ?? []).toString('hex'));
};
const hex = (text: string) => Buffer.from(qrPicture(text)).toString('hex');

describe('在线同步开庭参加须知', () => {
  it('into the own room: address, code, last day of the check; nothing of another platform', async () => {
    const paper = issue(joiningInput(null));
    const text = await textOf(paper);
    for (const words of [
      '2021年10月18日（星期一）',
      'https://zc.example.gov.cn/portal/live',
      '2021年10月15日（星期五）以前进入一次',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('会议号');
    expect(picturesOf(paper)).toEqual([hex('https://zc.example.gov.cn/portal/live')]);
  });

  it('onto another platform: number, password and link in place of the own room, and the code is the link', async () => {
    const paper = issue(joiningInput(meeting));
    const text = await textOf(paper);
    expect(text).toContain('腾讯会议，会议号 123 456 789，密码 0427');
    expect(text).not.toContain('portal/live');
    expect(picturesOf(paper)).toEqual([hex(meeting.link)]);
  });

  it('a meeting that has a number alone is printed without a code', async () => {
    const text = await textOf(issue(joiningInput({ ...meeting, link: '', password: '' })));
    expect(text).toContain('会议号 123 456 789');
    expect(text).not.toMatch(/密码|二维码/);
  });

  it('without a public address the own room cannot be named: the paper is not printed', () => {
    const input = joiningInput(null);
    const joining = input.joining ?? null;
    const without = { ...input, joining: joining === null ? null : { ...joining, roomAddress: null } };
    expect(buildPaperData('joiningSheet', without).missing).toMatchObject([
      { field: '入口网址', where: 'court' },
    ]);
  });
});

it('the picture holds every module of the code', () => {
  const text = 'https://zc.example.gov.cn/portal/live';
  const png = Buffer.from(qrPicture(text));
  const side = png.readUInt32BE(16);
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const scale = side / size;
  const isDark = (x: number, y: number) =>
    rows[(y * scale + scale / 2) * (side + 1) + 1 + x * scale + scale / 2] === 0;
  expect(data.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(data);
});
