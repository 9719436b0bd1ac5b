import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslation } from 'react-i18next';
import { belowTopBar, goToSection, intakeSections } from './intake-section.tsx';

/** The parts of the page; a click or Enter goes there. */
export function SectionNav() {
  const { t } = useTranslation('intake');
  return (
    <Box
      component="nav"
      aria-label={t('sections.label')}
      sx={{ position: { lg: 'sticky' }, top: belowTopBar, alignSelf: 'start' }}
    >
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          display: 'flex',
          flexDirection: { xs: 'row', lg: 'column' },
          flexWrap: 'wrap',
        }}
      >
        {intakeSections.map((id) => (
          <li key={id}>
            <ButtonBase
              onClick={() => goToSection(id)}
              sx={{
                font: 'inherit',
                px: 1,
                py: 0.5,
                width: '100%',
                justifyContent: 'flex-start',
                textAlign: 'start',
                borderRadius: 1,
                color: 'text.secondary',
                '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
              }}
            >
              {t(`sections.${id}`)}
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}
