import { useTranslation } from 'react-i18next';
import zh from './strings.zh.ts';

type Instrument = keyof typeof zh.instrument;

/** A legal basis as the rules keep it (`LAW 29`, `RULES 30, 31`) in words; any other text stays as it is. */
export function useBasisText(): (basis: string) => string {
  const { t } = useTranslation('cases');
  return (basis) => {
    const [instrument = '', ...articles] = basis.split(' ');
    return isInstrument(instrument) ? t(`instrument.${instrument}`, { articles: articles.join('') }) : basis;
  };
}

function isInstrument(name: string): name is Instrument {
  return Object.hasOwn(zh.instrument, name);
}
