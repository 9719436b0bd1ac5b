export default {
  title: '{{year}}年统计',
  heading: '统计',
  year: '年份',
  previous: '上一年',
  next: '下一年',
  print: '打印',
  asOf: '截至 {{date}}，依据案件历程实时计算。',
  reportTitle: '{{court}}{{year}}年办案情况',
  sentences: {
    handled:
      '全年处理劳动人事争议 {{disputesHandled}} 件，其中十人以上集体争议 {{collectiveDisputes}} 件、涉及 {{collectivePersons}} 人。',
    filed:
      '立案受理 {{casesFiled}} 件、涉及劳动者 {{personsInFiledCases}} 人；其中集体争议 {{collectiveCasesFiled}} 件、{{personsInCollectiveCasesFiled}} 人。',
    closed:
      '上年结转 {{casesCarriedOver}} 件，审结 {{casesClosed}} 件，累计结案率 {{cumulativeClosingRate}}，年末未结 {{casesUnclosed}} 件。',
    mediated:
      '调解 {{mediationsConcluded}} 件，成功 {{mediationsSuccessful}} 件，调解成功率 {{mediationSuccessRate}}。',
    terminated: '审结案件中 {{casesSued}} 件起诉到法院，仲裁终结率 {{arbitrationTerminationRate}}。',
    online:
      '网上庭审 {{onlineHearingCases}} 件，其中同步 {{onlineSynchronousCases}} 件、异步 {{onlineAsynchronousCases}} 件。',
  },
  nothing: '没有可除的数',
  performance: {
    title: '调解按期履行',
    sentence:
      '应付 {{due}} 期次，按期付清 {{inTime}} 期次，按期履行率 {{rate}}；按金额计，应付 {{dueYuan}} 元，按期支付 {{inTimeYuan}} 元，按期履行率 {{rateByFen}}。',
    definition:
      '口径：应付日期在当年、截至 {{until}} 的分期，每人每期计一次；在应付日期当天或以前付清的为按期。',
    list: '看逾期的分期',
  },
  reviews: {
    title: '调解协议仲裁审查',
    figure: {
      applied: '收到审查申请',
      accepted: '受理',
      notAccepted: '不予受理',
      documentMade: '制作调解书',
      documentNotMade: '不予制作调解书',
    },
    listOf: '{{figure}} {{n}} 件，看清单',
    definition:
      '口径：各按其日期计入当年（申请、受理、不予受理、制作或者不予制作调解书之日），每件每项计一次；不计入案件数。',
  },
  interruptions: {
    title: '同步开庭的中断',
    sentence:
      '有记录的同步开庭 {{hearings}} 次，其中 {{interrupted}} 次有中断；共中断 {{count}} 次、{{minutes}} 分，超过容许时间 {{beyondTolerance}} 次。',
    definition:
      '口径：当年入卷的中断，按原因计；时长为已恢复的中断的整分钟数；容许时间为 {{n}} 分。擅自退出也列入，单列原因。',
  },
  tableTitle: '各项数字与口径',
  column: { figure: '指标', value: '数值', definition: '口径' },
  toList: '看名单',
  group: { cases: '立案与结案', mediation: '调解', collective: '集体争议', online: '网上庭审' },
  figure: {
    disputesHandled: { name: '处理调解仲裁案件', definition: '当年立案 + 当年开始的案前调解' },
    collectiveDisputes: {
      name: '集体争议',
      definition: '处理的案件中劳动者十人以上的（《调解仲裁法》第7条）',
    },
    collectivePersons: { name: '集体争议人数', definition: '上述集体争议中的劳动者，每案计一次' },
    casesFiled: { name: '立案', definition: '受理日期在当年的仲裁案件' },
    personsInFiledCases: { name: '立案涉及人数', definition: '当年立案中的劳动者，每案计一次' },
    collectiveCasesFiled: { name: '立案的集体争议', definition: '当年立案中劳动者十人以上的' },
    personsInCollectiveCasesFiled: { name: '立案集体争议人数', definition: '当年立案集体争议中的劳动者' },
    casesCarriedOver: { name: '上年结转', definition: '1月1日前受理、当日尚未结案的' },
    casesClosed: { name: '结案', definition: '结案日期在当年的仲裁案件，不论方式' },
    casesUnclosed: { name: '年末未结', definition: '上年结转 + 立案 − 结案' },
    cumulativeClosingRate: {
      name: '累计结案率',
      definition: '结案 ÷（上年结转 + 立案），四舍五入到百分之零点零一',
    },
    mediationsConcluded: { name: '调解办结', definition: '当年办结的调解，案前与案中，成与不成都计' },
    mediationsSuccessful: { name: '调解成功', definition: '其中达成调解的' },
    mediationSuccessRate: { name: '调解成功率', definition: '调解成功 ÷ 调解办结' },
    casesSued: { name: '起诉到法院', definition: '当年结案中已记录起诉的' },
    arbitrationTerminationRate: { name: '仲裁终结率', definition: '（结案 − 起诉到法院）÷ 结案' },
    onlineHearingCases: {
      name: '网上庭审案件',
      definition: '当年至少有一次同步或异步开庭的案件，每案计一次',
    },
    onlineSynchronousCases: { name: '同步开庭案件', definition: '当年至少有一次在线同步开庭的案件' },
    onlineAsynchronousCases: { name: '异步开庭案件', definition: '当年至少有一次在线异步开庭的案件' },
  },
};
