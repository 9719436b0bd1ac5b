import type { WordsLanguage } from './date-words.ts';

/** Instruments that the rules cite, by the title they carry there. */
const instruments: readonly (readonly [string, string])[] = [
  ['《劳动争议调解仲裁法》', 'Mediation and Arbitration Law'],
  ['《办案规则》', 'Case Handling Rules'],
  ['《广东省劳动人事争议处理办法》', 'Guangdong Measures'],
  [
    '《最高人民法院关于审理劳动争议案件适用法律问题的解释（一）》（法释〔2020〕26号）',
    'Supreme People’s Court Labour Interpretation I (2020)',
  ],
  ['《最高人民法院关于民事诉讼证据的若干规定》', 'Supreme People’s Court Civil Evidence Rules'],
  ['《民事诉讼法》（2021年修正前）', 'Civil Procedure Law (before its 2021 amendment)'],
  ['《民事诉讼法》', 'Civil Procedure Law'],
  ['《公务员法》', 'Civil Servants Law'],
  [
    '《“互联网+仲裁”在线庭审规则（试行）》（粤劳人仲〔2024〕1号）',
    'Guangdong Online Hearing Rules (trial, 2024)',
  ],
];

/** Passages that are not a title with articles. */
const passages: readonly (readonly [string, string])[] = [
  [
    '人力资源社会保障部等2019年“护薪”行动通知30日',
    '30 days in the 2019 wage protection notice of the Ministry of Human Resources and Social Security and others',
  ],
  [
    '人力资源社会保障部等2019年“护薪”行动通知',
    '2019 wage protection notice of the Ministry of Human Resources and Social Security and others',
  ],
  ['山东2011年十人以上工资案件当日立案的做法', 'Shandong’s practice of 2011 for wage cases of ten or more'],
  ['某省集体争议15日结案的做法', 'a province that closes collective disputes in 15 days'],
  ['通知期可经书面同意缩短见', 'the period of notice may be shortened by consent in writing, see '],
  ['本系统建议值', 'proposed by this program'],
  ['未找到先例', 'no precedent found'],
  ['参考：', 'compare '],
];

/**
 * A legal basis as the time-limit table writes it (`《办案规则》第45、46条；…`), in the language asked for. What is not known stays Chinese,
 * so that a basis a court wrote itself is never lost.
 */
export function basisInWords(basis: string, language: WordsLanguage): string {
  if (language === 'zh') return basis;
  return basis.split('；').map(passageInEnglish).join('; ');
}

function passageInEnglish(passage: string): string {
  const text = [...instruments, ...passages].reduce((so, [zh, en]) => so.replaceAll(zh, en), passage);
  return text
    .replaceAll(
      /第([\d、]+)条(?:第([\d、]+)([款项]))?/g,
      (_, articles: string, parts: string | undefined, unit: string) =>
        `, ${numbered('art.', 'arts', articles)}${parts === undefined ? '' : `, ${unit === '款' ? numbered('para.', 'paras', parts) : numbered('item', 'items', parts)}`}`,
    )
    .trim();
}

function numbered(one: string, several: string, numbers: string): string {
  return `${numbers.includes('、') ? several : one} ${numbers.replaceAll('、', ', ')}`;
}
