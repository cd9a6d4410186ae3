/** The serving role may not update the columns that the condition reads, so a row that it changes still meets it. */
const NOT_UPDATABLE = 'place and holder of the row are no columns of the grant, so they are as they were';
/** The policy grants what is within the unit, and what is above it, beside what is its own: the last says nothing more. */
const OWN_IS_WITHIN = 'what is the unit’s own is within it, and what is above it is granted too';

/**
 * Mistakes that change nothing anybody could see or do, each with the reason. One that is caught after all, or is no
 * longer made, fails the test, so that the list cannot hide anything.
 */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'account_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'account_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'account_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'account_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'api_key_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'api_key_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'api_key_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'api_key_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'department_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'department_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'department_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'department_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'figure_update with check: without ((pos >= lo) AND (pos <= hi))': NOT_UPDATABLE,
  'figure_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'figure_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'figure_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'figure_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'member_adjustment_select using: without (pos = pos)': OWN_IS_WITHIN,
  'member_adjustment_select using: ancestors in place of own in (pos = pos)': OWN_IS_WITHIN,
  'member_adjustment_select using: the town in place of the unit in (pos = pos)': OWN_IS_WITHIN,
  'notice_update with check: without (account_id = account)': NOT_UPDATABLE,
  'notice_update with check: without ((personal) OR (pos = pos))': NOT_UPDATABLE,
  'office_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'office_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'office_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'office_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'period_due_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'period_due_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'period_due_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'period_due_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'extension_request_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'extension_request_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'extension_request_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'extension_request_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'figure_evidence_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'figure_evidence_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'figure_evidence_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'figure_evidence_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'unit_ending_update with check: without (pos >= lo)': NOT_UPDATABLE,
  'unit_ending_update with check: without (pos <= hi)': NOT_UPDATABLE,
  'unit_ending_update with check: the whole province in place of lo in (pos >= lo)': NOT_UPDATABLE,
  'unit_ending_update with check: the end of the province in place of hi in (pos <= hi)': NOT_UPDATABLE,
  'figure_evidence_update with check: without ((pos >= lo) AND (pos <= hi))': NOT_UPDATABLE,
  'unit_ending_update with check: without ((pos >= lo) AND (pos <= hi))': NOT_UPDATABLE,
  'unit_ending_update with check: the account in place of the unit in (unit_id <> unit)': NOT_UPDATABLE,
  'unit_ending_update with check: without (unit_id <> unit)': NOT_UPDATABLE,
  'upload_update with check: without (account_id = account)': NOT_UPDATABLE,
  'upload_update with check: without (pos = pos)': NOT_UPDATABLE,
};
