import { Module } from '@nestjs/common';
import { ItemPartsModule } from '../item-parts/index.js';
import { projectPartControllers } from './project-part.controllers.js';
import { ProjectReadModel } from './project.read-model.js';
import { ProjectsController } from './projects.controller.js';
import { ProjectsService } from './projects.service.js';

@Module({
  imports: [ItemPartsModule],
  controllers: [ProjectsController, ...projectPartControllers],
  providers: [ProjectReadModel, ProjectsService],
})
export class ProjectsModule {}
