import { condition, list, must, text } from './catalogue-field.ts';
import { ofCase, recipient } from './fields-of-case.ts';

/** What both sides agree on before the hearing; an award and the element sheet print it alike. */
export const undisputed = [
  condition('有无争议事实', '要素表上有双方一致的项目'),
  ...list('无争议事实', '双方无争议的事实，每名劳动者一段', 'hearing', [
    text('无争议段', '一名劳动者的无争议事实', '入职时间：2018年3月1日；工作岗位：缝纫工。', 'hearing'),
  ]),
];

export const elementForm = [
  ...ofCase,
  recipient,
  condition('一名劳动者', '案件只有一名劳动者'),
  condition('多名劳动者', '案件有多名劳动者'),
  text('劳动者', '劳动者姓名', '江海子', 'application', { required: '一名劳动者' }),
  text('填写方', '劳动者或用人单位', '劳动者', 'application', must),
  ...list(
    '要素',
    '要素表的项目',
    'hearing',
    [
      text('要素序号', '序号', '1', 'hearing'),
      text('要素名称', '要素的名称', '入职时间', 'hearing'),
      text('要素空格', '供填写的横线', '＿＿＿＿＿＿＿＿', 'hearing'),
    ],
    must,
  ),
];

export const elementSheet = [
  ...ofCase,
  ...list(
    '劳动者表',
    '每名劳动者一张表',
    'hearing',
    [
      text('劳动者姓名', '劳动者姓名', '江海子', 'hearing'),
      ...list('要素行', '逐项陈述', 'hearing', [
        text('要素名称', '要素的名称', '入职时间', 'hearing'),
        text('劳动者陈述', '劳动者的陈述', '2018年3月1日', 'hearing'),
        text('用人单位陈述', '用人单位的陈述', '2018年3月1日', 'hearing'),
        text('核对结果', '无争议、有争议或待陈述', '无争议', 'hearing'),
      ]),
    ],
    must,
  ),
  ...undisputed,
];
