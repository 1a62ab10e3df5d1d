export { Day, LONG, OptionalDay, OptionalId, OptionalWords, Words } from './dto/fields.js';
export { ChangeSolutionDto, CreateSolutionDto } from './dto/solution.dto.js';
export { DEPARTMENT_NAME, inOrder, type ItemPart, type PartFault, type PartFields } from './item-part.js';
export { ItemPartsModule } from './item-parts.module.js';
export { ItemPartsReader } from './item-parts.reader.js';
export { isVisible, mayEditItem, refuseUnlessEditor, STANDING_ITEMS, type StandingItem } from './item-visibility.js';
export { partController } from './part.controller.js';
export { SOLUTION_EXAMPLE, solutionOn, solutionPart } from './solution.part.js';
