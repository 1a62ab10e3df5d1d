import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleReadModel } from './people.read-model.js';

@Module({ controllers: [PeopleController], providers: [PeopleReadModel] })
export class PeopleModule {}
