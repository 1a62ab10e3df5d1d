export { NetworksModule } from './networks.module.js';
export { departmentOf } from './network.sql.js';
