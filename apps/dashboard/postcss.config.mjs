import preset from 'postcss-preset-mantine';

const config = { plugins: [preset()] };

export { config as default };
