import { foldText } from '../text.ts';
import type { LedgerClosing, LedgerHearing, LedgerMediation } from './result.ts';

/** The code of the pick list of causes (案由) for a word of the ledger; null when the word is not known. */
export function causeCodeOf(word: string): string | null {
  return causes.get(causeKey(word)) ?? null;
}

/** 是/否 in the hands that write it; null when the word is neither. */
export function readYesNo(word: string): boolean | null {
  return yesNo.get(key(word)) ?? null;
}

export function procedureOf(word: string): 'simplified' | 'ordinary' | null {
  return procedures.get(key(word)) ?? null;
}

export function hearingModeOf(word: string): LedgerHearing['mode'] | null {
  return modes.get(key(word)) ?? null;
}

export function hearingStatusOf(word: string): LedgerHearing['status'] | null {
  return statuses.get(key(word)) ?? null;
}

export function closingMethodOf(word: string): LedgerClosing['method'] | null {
  return methods.get(key(word)) ?? null;
}

export function mediationResultOf(word: string): NonNullable<LedgerMediation['result']> | null {
  return results.get(key(word)) ?? null;
}

/** Whether a room of this name is an online courtroom (网络仲裁庭). */
export function isOnlineRoom(name: string): boolean {
  return /网络|网上|在线|线上|互联网|云上|云庭|远程|视频/.test(name);
}

const causes = table<string>(
  {
    A1: '确认劳动关系 劳动关系确认 劳动关系 确认事实劳动关系',
    A2: '订立劳动合同 未签订书面劳动合同二倍工资 未签书面劳动合同二倍工资 未签劳动合同二倍工资 未订立书面劳动合同二倍工资 未签订劳动合同二倍工资 未签订书面劳动合同双倍工资 二倍工资 双倍工资 二倍工资差额 双倍工资差额',
    A3: '履行劳动合同 劳动合同履行',
    A4: '变更劳动合同 劳动合同变更 调岗降薪 调岗',
    A5: '解除劳动合同 劳动合同解除',
    A6: '终止劳动合同 劳动合同终止',
    A7: '除名、辞退、辞职、离职 除名辞退辞职离职 除名 辞退 辞职 离职',
    B1: '劳动报酬 追索劳动报酬 工资 拖欠工资 追索工资 支付工资 劳动报酬(工资)',
    B2: '加班工资 加班费 追索加班工资 追索加班费',
    B3: '奖金、津贴、提成 奖金津贴提成 奖金 津贴 提成 年终奖',
    B4: '未休年休假工资 带薪年休假工资 年休假工资 未休带薪年休假工资 应休未休年休假工资 年休假',
    C1: '经济补偿 经济补偿金 解除劳动合同经济补偿 解除劳动合同经济补偿金 追索经济补偿 追索经济补偿金',
    C2: '违法解除赔偿金 违法解除劳动合同赔偿金 违法终止劳动合同赔偿金 经济赔偿金 赔偿金 解除劳动合同赔偿金',
    C3: '代通知金 未提前通知代通知金',
    D1: '工伤待遇 工伤保险待遇 工伤 工伤赔偿 工伤保险',
    D2: '工伤医疗费 工伤医疗费用',
    D3: '养老/医疗/生育/失业保险待遇 社会保险 社会保险待遇 养老保险待遇 医疗保险待遇 生育保险待遇 失业保险待遇 养老保险 医疗保险 生育保险 失业保险',
    D4: '社会保险损失赔偿 社会保险损失 社保损失赔偿 社会保险待遇损失',
    E1: '工作时间、休息休假 工作时间休息休假 工作时间 休息休假',
    E2: '福利待遇 福利 高温津贴',
    E3: '培训/服务期违约金 服务期违约金 培训费 服务期 培训',
    E4: '劳动保护',
    F1: '竞业限制',
    F2: '保密/商业秘密 保密 商业秘密',
    F3: '返还押金、证件、财物 返还押金 返还证件 返还财物',
    F4: '出具离职证明、转移档案社保手续 出具离职证明 离职证明 转移档案社保手续 转移档案',
    F5: '用人单位要求赔偿损失 赔偿损失',
    G1: '劳务派遣',
    G2: '非全日制用工',
    G3: '集体合同',
    H1: '聘用合同 人事聘用合同 聘用合同(人事)',
    H2: '聘任合同',
    H3: '辞职/辞退/解除人事关系 解除人事关系',
    Z9: '其他 其它',
  },
  causeKey,
);

const yesNo = new Map<string, boolean>([
  ...['是', '有', 'y', 'yes', '√', '✓', '✔', '☑', '1', 'true', '对'].map((word) => [word, true] as const),
  ...['否', '无', '不是', '没有', 'n', 'no', '×', 'x', '✗', '✘', '☐', '□', '0', 'false'].map(
    (word) => [word, false] as const,
  ),
]);

const procedures = table<'simplified' | 'ordinary'>({
  simplified: '简易 简易程序 简易处理 简',
  ordinary: '普通 普通程序 一般程序 一般 普',
});

const modes = table<LedgerHearing['mode']>({
  inPerson: '线下开庭 线下 现场开庭 现场 当庭 线下庭审 线下审理',
  sync: '在线同步开庭 在线同步 同步开庭 同步 网上同步开庭 线上同步开庭 在线同步庭审',
  async: '在线异步开庭 在线异步 异步开庭 异步 网上异步开庭 线上异步开庭 异步审理 在线异步审理',
});

const statuses = table<LedgerHearing['status']>({
  held: '已开庭 已开 开庭完毕 已庭审',
  absent: '未到庭 缺席 申请人未到庭',
  scheduled: '已排期 待开庭 未开庭 已排庭',
});

const methods = table<LedgerClosing['method']>({
  award: '裁决 仲裁裁决 裁决书 裁决结案',
  mediation: '调解 仲裁调解 调解书 调解结案',
  withdrawn: '撤回申请 撤回 撤诉 撤回仲裁申请 申请人撤回',
  deemedWithdrawn: '视为撤回 按撤回处理 视为撤回申请 按撤回申请处理 视为撤诉',
  terminated: '终止审理 终止 终结审理 终止仲裁',
  dismissed: '驳回 驳回申请 驳回仲裁申请 驳回仲裁请求 决定驳回',
});

const results = table<NonNullable<LedgerMediation['result']>>({
  success: '成功 调解成功 达成协议 达成调解 已达成协议',
  failure: '不成功 失败 调解不成功 调解失败 未成功 未达成协议 不成',
});

function table<T extends string>(words: Record<T, string>, fold = key): ReadonlyMap<string, T> {
  // Object.entries widens the keys to string; they are exactly the T that the record was written with.
  const entries = Object.entries(words) as [T, string][];
  return new Map(
    entries.flatMap(([value, list]) => list.split(' ').map((word) => [fold(word), value] as const)),
  );
}

function key(word: string): string {
  return foldText(word).replace(/\s/g, '');
}

function causeKey(word: string): string {
  return key(word).replace(/(争议|纠纷)$/, '');
}
