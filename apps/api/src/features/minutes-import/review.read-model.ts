import { Inject, Injectable } from '@nestjs/common';
import type { AliasQuestion, FindingReply, ImportDifferencesReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import type { Reading } from '@netvaerksoverblik/minutes';
import { DataSource } from 'typeorm';
import { ReadPool } from '../../platform/read-pool.js';
import { scopesOf } from '../provenance/index.js';
import { KnownSpellings } from './alias-questions.js';
import { editionDifferences } from './edition-differences.js';
import { accessOf } from './import-access.js';
import { rememberedFor, REMEMBERED, REMEMBERED_ALIASES, type RememberedRow } from './remembered-answers.js';

interface EditionRow {
  id: string;
  file_name: string;
  confirmed_at: Date | null;
  reading: Reading;
  text: string;
}

const MINE = (alias: string): string => `($1::boolean OR ${alias}.forum_id = ANY($2::uuid[]))`;

const EDITION = `SELECT i.id, d.file_name, i.confirmed_at, i.reading, d.text FROM import i JOIN document d ON d.id = i.document_id
  WHERE i.id = $3 AND ${MINE('i')}`;

/** Confirmed before this one, of the same meeting: its forum, its day, and its start unless one of them says none. */
const EARLIER = `SELECT k.id, d.file_name, k.confirmed_at, k.reading, d.text
  FROM import i JOIN import k ON k.id <> i.id AND k.state = 'confirmed' AND k.held_on = i.held_on
      AND (k.forum_name = i.forum_name OR k.forum_id = i.forum_id) AND ${MINE('k')}
    JOIN document d ON d.id = k.document_id
  WHERE i.id = $3 AND ${MINE('i')} AND i.reading ->> 'kind' = k.reading ->> 'kind'
    AND (i.reading ->> 'startTime' IS NULL OR k.reading ->> 'startTime' IS NULL OR i.reading ->> 'startTime' = k.reading ->> 'startTime')
    AND (i.confirmed_at IS NULL OR k.confirmed_at < i.confirmed_at)
  ORDER BY k.confirmed_at DESC, k.id LIMIT 1`;

/** What a reviewer is told beside the findings: what was answered before, what is spelled alike, and what another edition said. */
@Injectable()
export class ReviewReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async remembered(
    viewer: Viewer,
    id: string,
    findings: readonly Omit<FindingReply, 'remembered'>[],
  ): Promise<FindingReply[]> {
    const quotes = findings.map(({ passage }) => passage.quote);
    const params = [...accessOf(viewer), id, scopesOf(viewer), quotes];
    const rows = await this.pool.rows<RememberedRow>('import-remembered', REMEMBERED, params);
    const before = rememberedFor(rows);
    return findings.map((finding) => ({
      ...finding,
      remembered: before({ ...finding, quote: finding.passage.quote }),
    }));
  }

  async aliases(viewer: Viewer, id: string, reading: Reading): Promise<AliasQuestion[]> {
    const known = await KnownSpellings.load(this.dataSource.manager, viewer);
    const params = [...accessOf(viewer), id];
    const answers = await this.pool.rows<{ alias: string; same: boolean; own: boolean }>(
      'import-aliases',
      REMEMBERED_ALIASES,
      params,
    );
    const said = (alias: string, own: boolean): AliasQuestion['answer'] => {
      const answer = answers.find((one) => one.alias === alias && one.own === own);
      return answer === undefined ? null : answer.same ? 'same' : 'different';
    };
    return known.questionsOf(reading).map(({ otherItemId: _item, ...asked }) => ({
      ...asked,
      answer: said(asked.id, true),
      remembered: said(asked.id, false),
    }));
  }

  async differences(viewer: Viewer, id: string): Promise<ImportDifferencesReply> {
    const params = [...accessOf(viewer), id];
    const [[now], [before]] = await Promise.all([
      this.pool.rows<EditionRow>('import-edition', EDITION, params),
      this.pool.rows<EditionRow>('import-edition-before', EARLIER, params),
    ]);
    if (now === undefined) throw new DomainError('not-found', {});
    if (before?.confirmed_at == null) return { earlier: null, items: [], same: now.reading.items.length };
    const { id: earlier, file_name: fileName, confirmed_at } = before;
    return {
      earlier: { id: earlier, fileName, confirmedAt: confirmed_at.toISOString() },
      ...editionDifferences(now, before),
    };
  }
}
