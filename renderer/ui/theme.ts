import { createTheme, type Theme } from '@mui/material/styles';
import type { Language } from './i18n.ts';

interface ModeColors {
  readonly inPerson: string;
  readonly sync: string;
  readonly async: string;
}

/** A colour with the pale ground it stands on; both pass 4.5:1 against each other. */
interface Tone {
  readonly main: string;
  readonly soft: string;
}

declare module '@mui/material/styles' {
  interface Palette {
    /** The frame's ink blue (rail). */
    ink: { readonly main: string; readonly text: string; readonly hover: string };
    /** Cinnabar: late or sealed, nothing else. */
    late: Tone;
    /** Amber: due soon. */
    soon: Tone;
    /** Green: the green channel, nothing else. */
    greenChannel: Tone;
    hearingMode: ModeColors;
    modeSoft: ModeColors;
  }
  interface PaletteOptions {
    ink?: Palette['ink'];
    late?: Tone;
    soon?: Tone;
    greenChannel?: Tone;
    hearingMode?: ModeColors;
    modeSoft?: ModeColors;
  }
}

const chineseFaces =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"';
const latinFaces = '"Segoe UI", "Helvetica Neue", "Noto Sans", Arial';

/** The one accent: ink blue. Office text is 14 px, 16 px in large-type mode; table rows are 36 px. */
export function makeTheme(mode: 'light' | 'dark', isLarge: boolean, language: Language = 'zh-CN'): Theme {
  const isDark = mode === 'dark';
  const base = isLarge ? 16 : 14;
  const line = isDark ? '#333b47' : '#dde1e7';
  return createTheme({
    palette: isDark ? darkPalette : lightPalette,
    spacing: 8,
    shape: { borderRadius: 4 },
    typography: {
      // Chinese faces draw quotation marks and apostrophes full width: English begins with a Latin face.
      fontFamily:
        language === 'en'
          ? `${latinFaces}, ${chineseFaces}, sans-serif`
          : `${chineseFaces}, ${latinFaces}, sans-serif`,
      fontSize: base,
      htmlFontSize: base,
      h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.35 },
      h2: { fontSize: '1.15rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5 },
      body1: { fontSize: '1rem', lineHeight: 1.55 },
      body2: { fontSize: '1rem', lineHeight: 1.5 },
      caption: { fontSize: '0.875rem', lineHeight: 1.4 },
      button: { textTransform: 'none', fontSize: '1rem', lineHeight: 1.5 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          html: { fontSize: base },
          body: { fontVariantNumeric: 'tabular-nums', lineBreak: 'strict', overflowWrap: 'anywhere' },
          ':focus-visible': { outline: `2px solid ${isDark ? '#8ab4f0' : '#1d4f91'}`, outlineOffset: 1 },
          '@media print': { body: { background: '#fff' } },
        },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiButton: {
        defaultProps: { disableElevation: true, size: 'small' },
        styleOverrides: { root: { minHeight: 32, paddingInline: 12, whiteSpace: 'nowrap' } },
      },
      MuiIconButton: { defaultProps: { size: 'small' } },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { size: 'small' } },
      MuiSelect: { defaultProps: { size: 'small' } },
      MuiCheckbox: { defaultProps: { size: 'small' } },
      MuiRadio: { defaultProps: { size: 'small' } },
      MuiTable: { defaultProps: { size: 'small' } },
      MuiTableRow: { styleOverrides: { root: { height: 36 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { padding: '4px 10px', borderBottomColor: line },
          head: { fontWeight: 600, whiteSpace: 'nowrap' },
        },
      },
      MuiPaper: {
        defaultProps: { elevation: 0 },
        styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: line } },
      },
      MuiDialog: { styleOverrides: { paper: { border: `1px solid ${line}` } } },
      MuiTab: { styleOverrides: { root: { minHeight: 40, paddingInline: 14, minWidth: 0 } } },
      MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
      MuiTooltip: {
        defaultProps: { enterDelay: 300, arrow: true },
        styleOverrides: { tooltip: { fontSize: '0.9rem', lineHeight: 1.5 } },
      },
      MuiFormHelperText: { styleOverrides: { root: { marginInline: 2 } } },
      MuiLink: { defaultProps: { underline: 'hover' } },
    },
  });
}

const lightPalette = {
  mode: 'light',
  primary: { main: '#1d4f91', dark: '#163d70', light: '#e3ecf8', contrastText: '#ffffff' },
  secondary: { main: '#4a5568', contrastText: '#ffffff' },
  error: { main: '#b02318', contrastText: '#ffffff' },
  warning: { main: '#8a5300', contrastText: '#ffffff' },
  success: { main: '#1e6b3a', contrastText: '#ffffff' },
  info: { main: '#1d4f91', contrastText: '#ffffff' },
  background: { default: '#f4f5f7', paper: '#ffffff' },
  text: { primary: '#1c2430', secondary: '#505b6b', disabled: '#6b7686' },
  divider: '#dde1e7',
  ink: { main: '#16304f', text: '#e8eef6', hover: '#24456d' },
  late: { main: '#a8201a', soft: '#fbe9e7' },
  soon: { main: '#7a4a00', soft: '#fdf1d8' },
  greenChannel: { main: '#1b6336', soft: '#e2f3e8' },
  hearingMode: { inPerson: '#46556a', sync: '#14589c', async: '#6a3d9a' },
  modeSoft: { inPerson: '#e9edf2', sync: '#e0edfa', async: '#efe7f7' },
} as const;

const darkPalette = {
  mode: 'dark',
  primary: { main: '#8ab4f0', dark: '#6f9ede', light: '#22344d', contrastText: '#0e1a2a' },
  secondary: { main: '#a9b4c4', contrastText: '#10151c' },
  error: { main: '#ff9c90', contrastText: '#2b0905' },
  warning: { main: '#f0bb62', contrastText: '#2a1b00' },
  success: { main: '#7fd19b', contrastText: '#06210f' },
  info: { main: '#8ab4f0', contrastText: '#0e1a2a' },
  background: { default: '#12161c', paper: '#1a2029' },
  text: { primary: '#e6eaf0', secondary: '#aab4c2', disabled: '#8691a1' },
  divider: '#333b47',
  ink: { main: '#0d1c30', text: '#dfe7f2', hover: '#1c3353' },
  late: { main: '#ff9c90', soft: '#46201d' },
  soon: { main: '#f0bb62', soft: '#40310f' },
  greenChannel: { main: '#7fd19b', soft: '#16392a' },
  hearingMode: { inPerson: '#b6c2d2', sync: '#8cc0f5', async: '#cfaef2' },
  modeSoft: { inPerson: '#2b3340', sync: '#1a3350', async: '#372850' },
} as const;
