import { qrName } from '../../../electron/backend/documents/joining-sheet.ts';
import { qrPicture } from '../../../electron/backend/documents/qr-picture.ts';
import { bigLine, block, heading, pictureLine, sheet, sheetLine } from './official-paper.ts';

/** 在线同步开庭参加须知: one page in big type; the picture is replaced by the code of the hearing. */
export function joiningSheet() {
  return sheet('在线同步开庭参加须知', [
    ...heading('{仲裁院名称}', '在线开庭参加须知'),
    sheetLine('{收件人}：您参加的{申请人}与被申请人{被申请人}{案由}一案（{案号}）在线开庭。'),
    bigLine('{开庭日期}{开庭时间}'),
    ...block('有二维码', [pictureLine(qrPicture('https://example.gov.cn'), qrName, 34)]),
    ...block('用本院庭审室', [
      sheetLine(
        '怎样进入：第一次先扫邀请单上的二维码，输入验证码。以后扫上面的二维码，或者用浏览器打开：{入口网址}',
      ),
    ]),
    ...block('用外部平台', [
      sheetLine(
        '怎样进入：{会议平台}{#有会议号}，会议号 {会议号}{/有会议号}{#有会议密码}，密码 {会议密码}{/有会议密码}{#有会议链接}。扫上面的二维码，或者打开：{会议链接}{/有会议链接}',
      ),
    ]),
    sheetLine('一、{检测期限}以前进入一次，看看摄像头和麦克风能不能用。不会用的，请打电话。'),
    sheetLine('二、准备好身份证件、授权委托书和证据的原件；手机充好电，接上电源和稳定的网络。'),
    sheetLine('三、找一个安静、明亮的地方，只有您和您的代理人在场。证人和别人不得旁听。'),
    sheetLine('四、提前十五分钟进入，等书记员请您入庭；入庭时出示身份证件。'),
    sheetLine('五、全程打开摄像头，发言前举手。未经仲裁庭准许，不得录音、录像、截屏、传播。'),
    sheetLine(
      '六、掉线不算退庭：请马上再进入，进不去就打电话。没有正当理由不参加，或者擅自退出的，可能视为撤回申请或者缺席裁决。',
    ),
    sheetLine('七、不同意在线开庭，或者没有手机、电脑的，请尽早打电话。'),
    bigLine('{#有电话}电话：{仲裁院电话}{/有电话}{#有书记员}（书记员{书记员}）{/有书记员}'),
  ]);
}
