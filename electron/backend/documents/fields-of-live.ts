import { condition, must, text } from './catalogue-field.ts';
import { ofCase, recipient, sitting } from './fields-of-case.ts';

export const joiningSheet = [
  ...ofCase,
  recipient,
  // Where it is held is said in its own words below.
  ...sitting.filter(({ field }) => field === '开庭日期' || field === '开庭时间'),
  condition('用本院庭审室', '在本院自己的庭审室开庭'),
  text('入口网址', '进入本院庭审室的网址', 'https://zc.example.gov.cn/portal/live', 'court', {
    required: '用本院庭审室',
  }),
  condition('用外部平台', '在其他平台开庭'),
  text('会议平台', '其他平台的名称', '腾讯会议', 'hearing', { required: '用外部平台' }),
  condition('有会议号', '填写了会议号'),
  text('会议号', '会议号', '123 456 789', 'hearing'),
  condition('有会议密码', '填写了会议密码'),
  text('会议密码', '会议密码', '0427', 'hearing'),
  condition('有会议链接', '填写了会议链接'),
  text('会议链接', '会议链接', 'https://meeting.example.com/m/123456789', 'hearing'),
  condition('有二维码', '有可以扫的二维码'),
  text('检测期限', '设备检测的最后一天', '2021年10月8日（星期五）', 'hearing', must),
  condition('有书记员', '已指定书记员'),
  text('书记员', '书记员姓名', '林晓燕', 'hearing', { required: '有书记员' }),
];
