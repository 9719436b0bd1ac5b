import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';

/** What is being dragged, beside the pointer; moves without drawing anything anew. */
export function DragTag({ title }: { readonly title: string }) {
  const tag = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      if (tag.current === null) return;
      tag.current.style.transform = `translate(${event.clientX + 14}px, ${event.clientY + 10}px)`;
      tag.current.style.visibility = 'visible';
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return (
    <Box
      ref={tag}
      aria-hidden
      sx={{
        position: 'fixed',
        top: 0,
        left: 0,
        zIndex: 'tooltip',
        visibility: 'hidden',
        pointerEvents: 'none',
        px: 1,
        borderRadius: 1,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        maxWidth: 260,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
      }}
    >
      {title}
    </Box>
  );
}
