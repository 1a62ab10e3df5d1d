import {
  Button,
  createTheme,
  Modal,
  Popover,
  Drawer,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** One accent in ten steps; the eighth is the accent itself, so that `primaryShade: 8` meets 4.5:1 on paper. */
const accent: MantineColorsTuple = [
  '#edf2fa',
  '#dbe5f4',
  '#b5cae9',
  '#8fb8f7',
  '#6a93cf',
  '#4d7dc3',
  '#3467b0',
  '#2559a6',
  '#1a4f9c',
  '#143f7d',
];

const BUTTON_COLOURS = {
  filled: { bg: 'var(--accent)', hover: 'var(--accent)', color: 'var(--on-accent)', bd: '1px solid var(--accent)' },
  subtle: { bg: 'transparent', hover: 'var(--hover)', color: 'var(--accent)', bd: '1px solid transparent' },
  default: { bg: 'var(--paper)', hover: 'var(--hover)', color: 'var(--ink)', bd: '1px solid var(--rule)' },
} as const;

function buttonColours(variant: string | undefined) {
  if (variant === 'filled' || variant === 'subtle') return BUTTON_COLOURS[variant];
  return BUTTON_COLOURS.default;
}

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 3 },
  colors: { accent },
  autoContrast: true,
  fontFamily: 'var(--font-ui)',
  defaultRadius: 3,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs', variant: 'default' },
      vars: (_theme, props) => {
        const colours = buttonColours(props.variant);
        return {
          root: {
            '--button-bg': colours.bg,
            '--button-hover': colours.hover,
            '--button-color': colours.color,
            '--button-bd': colours.bd,
            '--button-height': props.size === 'compact-xs' ? '1.625rem' : '2rem',
            '--button-fz': 'var(--fs-sm)',
            '--button-padding-x': 'var(--s-3)',
          },
        };
      },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'none', transitionProps: { duration: 0 } } }),
    Modal: Modal.extend({ defaultProps: { transitionProps: { duration: 0 }, radius: 6 } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
  },
});

/** Mantine's own names for the tokens. */
const shared = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--signal)',
  '--mantine-color-default-border': 'var(--rule)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
