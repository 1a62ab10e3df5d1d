import { Module } from '@nestjs/common';
import { DepartmentsController } from './departments.controller.js';
import { DepartmentsReadModel } from './departments.read-model.js';
import { DepartmentsService } from './departments.service.js';
import { IdentityController } from './identity.controller.js';
import { IdentityService } from './identity.service.js';
import { PeopleListController } from './list/people-list.controller.js';
import { PeopleListReadModel } from './list/people-list.read-model.js';
import { PeopleListService } from './list/people-list.service.js';
import { MembershipService } from './membership.service.js';
import { MembershipsController } from './memberships.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleReadModel } from './people.read-model.js';
import { PersonReadModel } from './person.read-model.js';
import { PersonService } from './person.service.js';
import { QuestionsReadModel } from './questions.read-model.js';
import { VacanciesReadModel } from './vacancies.read-model.js';

@Module({
  controllers: [
    PeopleListController,
    PeopleController,
    MembershipsController,
    IdentityController,
    DepartmentsController,
  ],
  providers: [
    ...[PeopleReadModel, PersonReadModel, VacanciesReadModel, QuestionsReadModel, DepartmentsReadModel],
    ...[PersonService, MembershipService, IdentityService, DepartmentsService],
    ...[PeopleListService, PeopleListReadModel],
  ],
})
export class PeopleModule {}
