import BalanceOutlined from '@mui/icons-material/BalanceOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FolderOutlined from '@mui/icons-material/FolderOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import StackedBarChartOutlined from '@mui/icons-material/StackedBarChartOutlined';
import type { ReactNode } from 'react';

/** A room of the desk: its place in the rail, Alt+`digit`, and the procedure whoever enters must be allowed to call. */
export const rooms = [
  { id: 'workbench', to: '/', digit: '1', procedure: 'figures.desk', icon: <BalanceOutlined aria-hidden /> },
  {
    id: 'intake',
    to: '/intake',
    digit: '2',
    procedure: 'intake.receive',
    icon: <InboxOutlined aria-hidden />,
  },
  { id: 'cases', to: '/cases', digit: '3', procedure: 'cases.list', icon: <FolderOutlined aria-hidden /> },
  {
    id: 'docket',
    to: '/docket',
    digit: '4',
    procedure: 'docket.list',
    icon: <CalendarMonthOutlined aria-hidden />,
  },
  {
    id: 'online',
    to: '/online',
    digit: '5',
    procedure: 'online.board',
    icon: <ForumOutlined aria-hidden />,
  },
  {
    id: 'mediation',
    to: '/mediation',
    digit: '6',
    procedure: 'performance.list',
    icon: <HandshakeOutlined aria-hidden />,
  },
  {
    id: 'papers',
    to: '/papers',
    digit: '7',
    procedure: 'papers.list',
    icon: <DescriptionOutlined aria-hidden />,
  },
  {
    id: 'figures',
    to: '/figures',
    digit: '8',
    procedure: 'figures.year',
    icon: <StackedBarChartOutlined aria-hidden />,
  },
  {
    id: 'settings',
    to: '/settings',
    digit: '9',
    procedure: 'court.reference',
    icon: <SettingsOutlined aria-hidden />,
  },
] as const satisfies readonly DeskRoom[];

interface DeskRoom {
  readonly id: string;
  readonly to: string;
  readonly digit: string;
  readonly procedure: string;
  readonly icon: ReactNode;
}
