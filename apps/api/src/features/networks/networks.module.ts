import { Module } from '@nestjs/common';
import { HouseRulesModule } from '../house-rules/index.js';
import { ItemPartsModule } from '../item-parts/index.js';
import { networkPartControllers } from './network-part.controllers.js';
import { NetworkReadModel } from './network.read-model.js';
import { NetworksController } from './networks.controller.js';
import { NetworksService } from './networks.service.js';
import { PairingReadModel } from './pairing.read-model.js';

@Module({
  imports: [HouseRulesModule, ItemPartsModule],
  controllers: [NetworksController, ...networkPartControllers],
  providers: [NetworkReadModel, NetworksService, PairingReadModel],
})
export class NetworksModule {}
