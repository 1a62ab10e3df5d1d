export { NetworksModule } from './networks.module.js';
