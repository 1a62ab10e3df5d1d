import {
  ChangeSolutionDto,
  CreateSolutionDto,
  partController,
  SOLUTION_EXAMPLE,
  solutionPart,
} from '../item-parts/index.js';
import {
  ChangeLearningDto,
  ChangeNetworkMeetingDto,
  ChangeOperationsRecommendationDto,
  CreateLearningDto,
  CreateNetworkMeetingDto,
  CreateOperationsRecommendationDto,
} from './dto/network-parts.dto.js';
import {
  LEARNING_EXAMPLE,
  LEARNING_PART,
  MEETING_EXAMPLE,
  MEETING_PART,
  RECOMMENDATION_EXAMPLE,
  RECOMMENDATION_PART,
} from './network.parts.js';

/** Routes of what hangs on a network. */
export const networkPartControllers = [
  partController({
    ...{ items: 'networks', parts: 'meetings', what: 'a meeting of the network', part: MEETING_PART },
    ...{ create: CreateNetworkMeetingDto, change: ChangeNetworkMeetingDto },
    ...{ reply: 'NetworkMeetingReply', example: MEETING_EXAMPLE },
  }),
  partController({
    ...{ items: 'networks', parts: 'learnings', what: 'a learning', part: LEARNING_PART },
    ...{ create: CreateLearningDto, change: ChangeLearningDto, reply: 'LearningReply', example: LEARNING_EXAMPLE },
  }),
  partController({
    ...{ items: 'networks', parts: 'solutions', what: 'a solution', part: solutionPart('network') },
    ...{ create: CreateSolutionDto, change: ChangeSolutionDto, reply: 'SolutionReply', example: SOLUTION_EXAMPLE },
  }),
  partController({
    ...{
      items: 'networks',
      parts: 'recommendations',
      what: 'a recommendation to operations',
      part: RECOMMENDATION_PART,
    },
    ...{ create: CreateOperationsRecommendationDto, change: ChangeOperationsRecommendationDto },
    ...{ reply: 'OperationsRecommendationReply', example: RECOMMENDATION_EXAMPLE },
  }),
];
