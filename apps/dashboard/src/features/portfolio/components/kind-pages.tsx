import { PortfolioPage } from './portfolio-page.js';

export const NetworksPage = () => <PortfolioPage kind="network" key="network" />;
export const ProjectsPage = () => <PortfolioPage kind="project" key="project" />;
export const CohortsPage = () => <PortfolioPage kind="cohort" key="cohort" />;
