import { Button } from '@mantine/core';
import type { HouseRulesReply } from '@netvaerksoverblik/contracts';
import type { HouseRules } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, ProblemReport } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { StaleVersion, versionsIn } from '../../../components/stale-version.js';
import { TopBar } from '../../../components/top-bar.js';
import type { Tagged } from '../../../lib/api-client.js';
import { useChangeHouseRules, useHouseRules } from '../api/house-rules.js';
import { CriteriaFields } from './house-rules-criteria.js';
import { NetworkFields, OtherFields, ThemeFields } from './house-rules-fields.js';
import { useEditedRules } from './house-rules-words.js';

export function HouseRulesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useHouseRules();
  usePageTitle(t('administration.rules.title'));
  return (
    <>
      <TopBar />
      <header className="head">
        <div>
          <h1>{t('administration.rules.title')}</h1>
          <p className="lede">{t('administration.rules.lede')}</p>
        </div>
      </header>
      {error !== null && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonLines lines={8} />}
      {data !== undefined && <RulesForm key={data.etag} known={data} />}
    </>
  );
}

function RulesForm({ known }: { known: Tagged<HouseRulesReply> }) {
  const { t } = useTranslation();
  const [rules, setRules] = useState<HouseRules>(known.body.rules);
  const change = useChangeHouseRules();
  const fields = useEditedRules();
  const mayChange = known.body.may.change;
  const set = (part: Partial<HouseRules>) => setRules((before) => ({ ...before, ...part }));
  const save = (ifMatch: string) => change.mutate({ rules, ifMatch });
  const versions = versionsIn(change.error);
  return (
    <form
      className="house-rules"
      onSubmit={(event) => {
        event.preventDefault();
        save(known.etag);
      }}
    >
      <fieldset disabled={!mayChange}>
        <ThemeFields rules={rules} set={set} />
        <CriteriaFields rules={rules} set={set} />
        <NetworkFields rules={rules} set={set} />
        <OtherFields rules={rules} set={set} />
      </fieldset>
      {change.error !== null && versions === null && (
        <ProblemReport
          title={t('administration.rules.failed')}
          happened={change.error.message}
          kept={t('common.problem.nothingChanged')}
          todo={t('administration.rules.failedTodo')}
        />
      )}
      <div className="actions">
        {mayChange && (
          <>
            <Button type="submit" variant="filled" loading={change.isPending}>
              {t('administration.rules.save')}
            </Button>
            <Button onClick={() => setRules(known.body.defaults)}>{t('administration.rules.toDefaults')}</Button>
          </>
        )}
        <span role="status">{change.isSuccess && t('administration.rules.saved')}</span>
      </div>
      {versions !== null && (
        <StaleVersion
          versions={versions}
          fields={fields}
          onKeepTheirs={() => {
            setRules(versions.current as unknown as HouseRules);
            change.reset();
          }}
          onWriteMine={save}
          onClose={() => change.reset()}
        />
      )}
    </form>
  );
}
