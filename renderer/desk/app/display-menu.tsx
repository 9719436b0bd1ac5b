import ContrastOutlined from '@mui/icons-material/ContrastOutlined';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages, useLanguage } from '../../ui/i18n.ts';
import { themeChoices, useDisplay } from './display.tsx';

const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', en: 'English' };

/** Light or dark, language, large type. */
export function DisplayMenu() {
  const { t } = useTranslation('app');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [language, setLanguage] = useLanguage();
  const display = useDisplay();
  return (
    <>
      <Tooltip title={t('display.title')}>
        <IconButton
          aria-label={t('display.title')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <ContrastOutlined />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {themeChoices.map((choice) => (
          <Choice key={choice} isChosen={display.theme === choice} onChoose={() => display.setTheme(choice)}>
            {t(`display.theme.${choice}`)}
          </Choice>
        ))}
        <Divider />
        {languages.map((choice) => (
          <Choice key={choice} isChosen={language === choice} onChoose={() => setLanguage(choice)}>
            <span lang={choice}>{languageNames[choice]}</span>
          </Choice>
        ))}
        <Divider />
        <Choice isTick isChosen={display.isLarge} onChoose={() => display.setLarge(!display.isLarge)}>
          {t('display.large')}
        </Choice>
      </Menu>
    </>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly isTick?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
  // MUI's menu hands these to its children.
  readonly autoFocus?: boolean;
  readonly tabIndex?: number;
}

function Choice({ isChosen, isTick = false, onChoose, children, ...menu }: ChoiceProps) {
  return (
    <MenuItem
      {...menu}
      role={isTick ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={isChosen}
      selected={isChosen}
      onClick={onChoose}
    >
      <span style={{ width: '1.5em' }} aria-hidden>
        {isChosen ? '✓' : ''}
      </span>
      {children}
    </MenuItem>
  );
}
