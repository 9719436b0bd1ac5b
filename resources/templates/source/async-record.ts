import { block, body, caseNumberLine, heading, officialPaper, signature } from './official-paper.ts';

/** 异步庭审笔录: LAW 40; RULES 41, 42; compiled from the entries of an asynchronous hearing. */
export function asyncRecord() {
  return officialPaper('异步庭审笔录', [
    ...heading('{委员会名称}', '异 步 庭 审 笔 录'),
    caseNumberLine(),
    body('案由：{案由}。'),
    body('开始时间：{庭审开始}。'),
    ...block('有庭审平台', [body('开庭方式：在线异步开庭（{庭审平台}）。')]),
    ...block('有书记员', [body('记录人员：{书记员}。')]),
    ...block('当事人', [body('{当事人说明}', { isRagged: true })]),
    ...block('庭审阶段', [
      body('{阶段序号}、{阶段名称}（{阶段期间}）', { keepNext: true }),
      ...block('阶段记录', [body('{记录内容}')]),
    ]),
    body('{庭审结果}', { keepNext: true }),
    ...block('确认人', [body('{确认人称谓}{确认人姓名}（签名）：', { keepNext: true })]),
    ...block('仲裁庭成员', [signature('{成员职务}　　{成员姓名}')]),
    ...block('有书记员', [signature('书　记　员　　{署名书记员}')]),
  ]);
}
