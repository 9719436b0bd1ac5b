/** What each step of a calculation is called, on the screen and on the annex to the award. */
export const stepWordsZh = {
  wageDue: '应付工资',
  paid: '扣除已付',
  'overtime.workday': '工作日延时加班工资（小时数）',
  'overtime.restDay': '休息日加班工资（小时数）',
  'overtime.holiday': '法定休假日加班工资（小时数）',
  severance: '经济补偿（月数）',
  'severance.capped': '经济补偿，按本地区上年度职工月平均工资三倍（月数）',
  'severance.floor': '经济补偿，按最低工资标准（月数）',
  'severance.old': '2008年以前工作年限的经济补偿（月数）',
  'doubleWage.part': '二倍工资差额，不满一个月的部分（自该日起）',
  doubleWage: '二倍工资差额（整月）',
  leave: '未休年休假工资报酬（天数）',
  notice: '代通知金',
  'injury.disability': '一次性伤残补助金（级）',
  'injury.medical': '一次性工伤医疗补助金（级）',
  'injury.employment': '一次性伤残就业补助金（级）',
  'injury.stopWork': '停工留薪期工资（月数）',
  'death.oneOff': '一次性工亡补助金',
  'death.funeral': '丧葬补助金',
  'backPay.usual': '应付工资',
  'backPay.minimum': '最低工资标准',
  'backPay.share': '最低工资标准的比例',
} as const;

export type StepLabel = keyof typeof stepWordsZh;
// The keys of a literal are its labels.
export const stepLabels = Object.keys(stepWordsZh) as readonly StepLabel[];

export const stepWordsEn = {
  wageDue: 'Wage due',
  paid: 'Less what was paid',
  'overtime.workday': 'Overtime on working days (hours)',
  'overtime.restDay': 'Overtime on rest days (hours)',
  'overtime.holiday': 'Overtime on public holidays (hours)',
  severance: 'Severance (months)',
  'severance.capped': 'Severance at three times the local average wage (months)',
  'severance.floor': 'Severance at the minimum wage (months)',
  'severance.old': 'Severance for years before 2008 (months)',
  'doubleWage.part': 'Double wage, part of a month (from that day)',
  doubleWage: 'Double wage (whole months)',
  leave: 'Unused annual leave (days)',
  notice: 'Pay in lieu of notice',
  'injury.disability': 'One-off disability benefit (grade)',
  'injury.medical': 'One-off medical subsidy (grade)',
  'injury.employment': 'One-off employment subsidy (grade)',
  'injury.stopWork': 'Pay while work is stopped (months)',
  'death.oneOff': 'One-off death benefit',
  'death.funeral': 'Funeral benefit',
  'backPay.usual': 'Wage due',
  'backPay.minimum': 'Minimum wage',
  'backPay.share': 'Share of the minimum wage',
} satisfies Record<StepLabel, string>;
