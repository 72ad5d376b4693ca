// SPDX-License-Identifier: GPL-3.0-or-later
// Longer than other files: every step ever taken, in order, is one list that is read from its top.
#include "backend/store/migrations.h"

namespace mado::store {

namespace {

constexpr std::array all{
    Migration{1, R"(
CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL);
INSERT INTO counter (name, value) VALUES ('feed', 1), ('case', 20400);

CREATE TABLE staff (
    id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
    prefecture TEXT NOT NULL, password_hash TEXT NOT NULL, state TEXT NOT NULL, created_at BIGINT NOT NULL);
CREATE TABLE session (
    token_hash {bytes} PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff(id),
    created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL);
CREATE TABLE sign_in_failure (login TEXT PRIMARY KEY, count BIGINT NOT NULL, last_at BIGINT NOT NULL);

-- Events exactly as LINE sent them, kept before the 200 and worked off afterwards.
CREATE TABLE raw_event (
    id {serial}, account TEXT NOT NULL, dedupe TEXT NOT NULL, received_at BIGINT NOT NULL,
    body TEXT NOT NULL, state TEXT NOT NULL, attempts BIGINT NOT NULL DEFAULT 0, fault TEXT,
    UNIQUE (account, dedupe));
CREATE INDEX raw_event_waiting ON raw_event (state, id);

CREATE TABLE conversation (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, line_user TEXT NOT NULL, display_name TEXT NOT NULL,
    language TEXT NOT NULL, reachable BIGINT NOT NULL, age_band TEXT, municipality TEXT, phone TEXT,
    created_at BIGINT NOT NULL, UNIQUE (account, line_user));
CREATE TABLE consent (
    conversation TEXT NOT NULL REFERENCES conversation(id), purpose TEXT NOT NULL, label TEXT NOT NULL,
    granted BIGINT NOT NULL, at BIGINT NOT NULL, text_version TEXT NOT NULL, article TEXT NOT NULL,
    PRIMARY KEY (conversation, purpose));

-- One line of a transcript; body is the contract's JSON of EntryBody.
CREATE TABLE entry (
    id TEXT PRIMARY KEY, conversation TEXT NOT NULL REFERENCES conversation(id), seq BIGINT NOT NULL,
    at BIGINT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, line_message TEXT);
CREATE INDEX entry_by_seq ON entry (conversation, seq);
CREATE INDEX entry_by_line_message ON entry (conversation, line_message);

CREATE TABLE consultation (
    id TEXT PRIMARY KEY, case_number BIGINT NOT NULL UNIQUE, conversation TEXT NOT NULL REFERENCES conversation(id),
    account TEXT NOT NULL, prefecture TEXT NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL,
    risk TEXT NOT NULL, level_rank BIGINT NOT NULL, target_minutes BIGINT,
    opened_at BIGINT NOT NULL, waiting_since BIGINT, unread BIGINT NOT NULL, last_words TEXT NOT NULL,
    owner TEXT REFERENCES staff(id), fence BIGINT NOT NULL, owned_since BIGINT, lease_until BIGINT,
    disposition TEXT, closed_by TEXT REFERENCES staff(id), closed_at BIGINT, next_contact BIGINT,
    revision BIGINT NOT NULL);
CREATE INDEX consultation_waiting ON consultation (closed_at, owner, level_rank, waiting_since);
CREATE INDEX consultation_by_conversation ON consultation (conversation, closed_at);

-- Newest change of each row; seq comes from counter 'feed', whose row lock makes its order the order of commits.
CREATE TABLE feed (entity TEXT NOT NULL, id TEXT NOT NULL, seq BIGINT NOT NULL, PRIMARY KEY (entity, id));
CREATE INDEX feed_by_seq ON feed (entity, seq);

-- What each idempotency key did, kept beyond the longest outage.
CREATE TABLE command (
    key TEXT PRIMARY KEY, staff TEXT NOT NULL, digest {bytes} NOT NULL, at BIGINT NOT NULL,
    status BIGINT NOT NULL, response TEXT NOT NULL);

-- Messages on their way to LINE.
CREATE TABLE outbound (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, conversation TEXT NOT NULL, entry TEXT, retry_key TEXT NOT NULL,
    reply_token TEXT, messages TEXT NOT NULL, urgent BIGINT NOT NULL, state TEXT NOT NULL, attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL, created_at BIGINT NOT NULL, first_attempt_at BIGINT, fault TEXT);
CREATE INDEX outbound_due ON outbound (state, next_at);
CREATE INDEX outbound_in_line ON outbound (conversation, state, id);

-- Where a resident stands in the account's dialogue.
CREATE TABLE dialogue (
    conversation TEXT PRIMARY KEY REFERENCES conversation(id), package_version TEXT NOT NULL, flow TEXT NOT NULL,
    step TEXT NOT NULL, answers TEXT NOT NULL, updated_at BIGINT NOT NULL);
CREATE TABLE survey_response (
    id TEXT PRIMARY KEY, conversation TEXT NOT NULL REFERENCES conversation(id), survey TEXT NOT NULL,
    version TEXT NOT NULL, answered_at BIGINT NOT NULL, answers TEXT NOT NULL, risk TEXT NOT NULL);
CREATE INDEX survey_response_by_conversation ON survey_response (conversation, answered_at);
)"},
    Migration{2, R"(
-- One sign-in on one console. Its tokens come in pairs, each offered by the one before and kept as hashes only.
DROP TABLE session;
CREATE TABLE session (
    id TEXT PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff(id), created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, state TEXT NOT NULL);
CREATE INDEX session_by_staff ON session (staff, created_at);
CREATE TABLE session_tokens (
    refresh_hash {bytes} PRIMARY KEY, access_hash {bytes} NOT NULL UNIQUE, session TEXT NOT NULL REFERENCES session(id),
    parent {bytes}, access_until BIGINT NOT NULL, state TEXT NOT NULL);
CREATE INDEX session_tokens_by_session ON session_tokens (session, state);

-- The second factor of local accounts; last_step is the newest 30 seconds of which a code was taken.
CREATE TABLE second_factor (
    staff TEXT PRIMARY KEY REFERENCES staff(id), secret {bytes} NOT NULL, last_step BIGINT NOT NULL);
CREATE TABLE recovery_code (
    staff TEXT NOT NULL REFERENCES staff(id), code_hash {bytes} NOT NULL, PRIMARY KEY (staff, code_hash));
-- Begun and not confirmed yet; password_hash only where the first password comes with it.
CREATE TABLE enrolment (
    token_hash {bytes} PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff(id), secret {bytes}, password_hash TEXT,
    invitation {bytes}, expires_at BIGINT NOT NULL);
-- ID tokens of the identity provider that were taken: none is taken twice.
CREATE TABLE provider_token_seen (token_hash {bytes} PRIMARY KEY, until BIGINT NOT NULL);
)"},
    Migration{3, R"(
-- Lists are words with a space between them. Days are "2020-05-29".
ALTER TABLE staff ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
ALTER TABLE staff ADD COLUMN employer TEXT NOT NULL DEFAULT 'prefecture';
ALTER TABLE staff ADD COLUMN contract TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN scope_prefectures TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN scope_accounts TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN languages TEXT NOT NULL DEFAULT 'ja';
ALTER TABLE staff ADD COLUMN kinds TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN confidentiality_confirmed TEXT;
ALTER TABLE staff ADD COLUMN licence_confirmed TEXT;
ALTER TABLE staff ADD COLUMN usable_until TEXT;
UPDATE staff SET scope_prefectures = prefecture;

CREATE TABLE team (id TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE staff_team (
    staff TEXT NOT NULL REFERENCES staff(id), team TEXT NOT NULL REFERENCES team(id), PRIMARY KEY (staff, team));
CREATE TABLE shift (
    id TEXT PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff(id), from_at BIGINT NOT NULL, until_at BIGINT NOT NULL,
    kind TEXT NOT NULL);
CREATE INDEX shift_by_time ON shift (from_at, until_at);
CREATE TABLE invitation (
    code_hash {bytes} PRIMARY KEY, staff TEXT NOT NULL UNIQUE REFERENCES staff(id), valid_until BIGINT NOT NULL);
-- Who changed what about whom; never changed itself. fields is the contract's JSON.
CREATE TABLE staff_change (
    seq {serial}, staff TEXT NOT NULL REFERENCES staff(id), at BIGINT NOT NULL, changed_by TEXT REFERENCES staff(id),
    what TEXT NOT NULL, fields TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX staff_change_by_staff ON staff_change (staff, seq);
CREATE TABLE break_glass (
    id TEXT PRIMARY KEY, staff TEXT NOT NULL REFERENCES staff(id), reason TEXT NOT NULL, prefecture TEXT,
    consultation TEXT REFERENCES consultation(id), from_at BIGINT NOT NULL, until_at BIGINT NOT NULL,
    ended BIGINT NOT NULL DEFAULT 0);
CREATE INDEX break_glass_open ON break_glass (ended, until_at);

-- What each member of staff reaches now: a prefecture's consultations, those of one account there, or a single one.
-- Rows that name an opening go with it; leaving is 1 only inside the transaction that changes somebody's reach.
CREATE TABLE reach (
    staff TEXT NOT NULL REFERENCES staff(id), prefecture TEXT NOT NULL DEFAULT '', account TEXT NOT NULL DEFAULT '',
    consultation TEXT NOT NULL DEFAULT '', opening TEXT NOT NULL DEFAULT '', leaving BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (staff, prefecture, account, consultation, opening, leaving));
INSERT INTO reach (staff, prefecture) SELECT id, prefecture FROM staff
    WHERE role IN ('nurse', 'counsellor', 'physician', 'medicine_coordinator', 'supervisor');
-- Consultations that came into somebody's reach or left it, in the one order of the feed.
CREATE TABLE reach_change (
    staff TEXT NOT NULL REFERENCES staff(id), consultation TEXT NOT NULL REFERENCES consultation(id),
    seq BIGINT NOT NULL, PRIMARY KEY (staff, consultation));
CREATE INDEX reach_change_by_seq ON reach_change (staff, seq);
)"},
    Migration{4, R"(
-- The call a resident was promised.
ALTER TABLE consultation ADD COLUMN call_due BIGINT;
ALTER TABLE consultation ADD COLUMN call_unanswered BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consultation ADD COLUMN call_tried_at BIGINT;
CREATE INDEX consultation_call_due ON consultation (closed_at, call_due);
)"},
    Migration{5, R"(
-- Whose database this is: one row, written once, so that no server works in the data of another prefecture.
CREATE TABLE tenant (id TEXT PRIMARY KEY);
)"},
    Migration{6, R"(
-- An offer to hand a consultation over, as the contract's JSON, and until when it is to be answered; the time is gone
-- once the offer is marked overdue.
ALTER TABLE consultation ADD COLUMN hand_over TEXT;
ALTER TABLE consultation ADD COLUMN hand_over_due BIGINT;
CREATE INDEX consultation_hand_over_due ON consultation (hand_over_due);
)"},
    Migration{7, R"(
-- Secrets of authenticator apps are sealed with a key outside the database, whose mark stands here; those that were
-- not are gone, and set up anew at the next sign-in. Computers are named as their consoles do.
CREATE TABLE sealing (id BIGINT PRIMARY KEY, mark {bytes} NOT NULL);
DELETE FROM enrolment;
DELETE FROM recovery_code;
DELETE FROM second_factor;
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
)"},
    Migration{8, R"(
-- What residents sent besides words, apart from the transcript; content is there once the state is 'kept'.
CREATE TABLE media (
    entry TEXT PRIMARY KEY REFERENCES entry(id), conversation TEXT NOT NULL REFERENCES conversation(id),
    line_message TEXT NOT NULL, state TEXT NOT NULL, attempts BIGINT NOT NULL DEFAULT 0, next_at BIGINT NOT NULL,
    content_type TEXT, content {bytes});
CREATE INDEX media_due ON media (state, next_at);
-- Messages that were taken back, for those that arrive after their own taking back.
CREATE TABLE unsent_message (
    account TEXT NOT NULL, line_message TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (account, line_message));
-- Every version of every canned reply; content is the contract's JSON.
CREATE TABLE canned_reply (
    id TEXT NOT NULL, revision BIGINT NOT NULL, content TEXT NOT NULL, changed_by TEXT REFERENCES staff(id),
    changed_at BIGINT NOT NULL, PRIMARY KEY (id, revision));
)"},
    Migration{9, R"(
-- An assignment that its owner has not accepted yet, as the contract's JSON; and when somebody first held it.
ALTER TABLE consultation ADD COLUMN assigned TEXT;
ALTER TABLE consultation ADD COLUMN first_owned_at BIGINT;
CREATE INDEX consultation_opened ON consultation (opened_at);
-- The reply that came with an accepted offer; for whoever accepted it alone.
CREATE TABLE passed_draft (
    consultation TEXT PRIMARY KEY REFERENCES consultation(id), staff TEXT NOT NULL REFERENCES staff(id),
    fence BIGINT NOT NULL, text TEXT NOT NULL);
-- Who was here last, and who looks at what. Decides about calling people, never about a consultation.
CREATE TABLE console_seen (staff TEXT PRIMARY KEY REFERENCES staff(id), at BIGINT NOT NULL);
CREATE TABLE onlooker (
    consultation TEXT NOT NULL REFERENCES consultation(id), staff TEXT NOT NULL REFERENCES staff(id),
    at BIGINT NOT NULL, PRIMARY KEY (consultation, staff));
CREATE INDEX command_by_staff ON command (staff, at);
-- Calls through the paging gateway, each sent under its own id.
CREATE TABLE page (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, at BIGINT NOT NULL, prefecture TEXT NOT NULL,
    staff TEXT REFERENCES staff(id), called_by TEXT REFERENCES staff(id), waiting BIGINT NOT NULL, oldest BIGINT,
    state TEXT NOT NULL, attempts BIGINT NOT NULL, next_at BIGINT NOT NULL, fault TEXT NOT NULL,
    answered_at BIGINT);
CREATE INDEX page_due ON page (state, next_at);
CREATE INDEX page_by_time ON page (at);
CREATE TABLE wait_sample (
    prefecture TEXT NOT NULL, at BIGINT NOT NULL, longest BIGINT, median BIGINT, opened BIGINT NOT NULL,
    PRIMARY KEY (prefecture, at));
)"},
    Migration{10, R"(
-- Who is ill, how they are reached, the two-person protocol, how the last lease ended: as JSON; and since when staff's
-- message is unanswered, for the watch.
ALTER TABLE consultation ADD COLUMN safety TEXT;
ALTER TABLE consultation ADD COLUMN asked_at BIGINT;
CREATE INDEX consultation_asked ON consultation (closed_at, asked_at);
-- Whether the watch has looked at the response, and whether it has said that the next one is missing.
ALTER TABLE survey_response ADD COLUMN watched BIGINT NOT NULL DEFAULT 0;
ALTER TABLE survey_response ADD COLUMN missed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX survey_response_watched ON survey_response (watched, answered_at);
CREATE INDEX survey_response_missed ON survey_response (missed, answered_at);
)"},
    Migration{11, R"(
-- Figures as they were published; never changed. Bodies are the contract's JSON, compressed.
CREATE TABLE statistics_release (
    id TEXT PRIMARY KEY, survey TEXT NOT NULL, name TEXT NOT NULL, frozen_at BIGINT NOT NULL, periods TEXT NOT NULL);
CREATE TABLE statistics_table (
    release TEXT NOT NULL REFERENCES statistics_release(id), indicator TEXT NOT NULL, level TEXT NOT NULL,
    breakdown TEXT NOT NULL, body {bytes} NOT NULL, PRIMARY KEY (release, indicator, level, breakdown));
-- Series from elsewhere; each import is a revision, and earlier ones stay.
CREATE TABLE statistics_series (
    id TEXT NOT NULL, revision BIGINT NOT NULL, info {bytes} NOT NULL, body {bytes} NOT NULL,
    PRIMARY KEY (id, revision));
-- Who took answers back is not known here; the random id is all that is left of it.
CREATE TABLE statistics_withdrawal (
    record TEXT PRIMARY KEY, survey TEXT NOT NULL, at BIGINT NOT NULL, erased BIGINT NOT NULL DEFAULT 0);
-- Whether a response is in the log of responses too: 0 not yet, 1 yes, 2 it does not count.
ALTER TABLE survey_response ADD COLUMN handed_in BIGINT NOT NULL DEFAULT 0;
CREATE INDEX survey_response_handed_in ON survey_response (handed_in, answered_at);
)"},
    Migration{12, R"(
-- Answers to frequent questions. What is shipped with an account stands in its package; these rows go before it.
CREATE TABLE faq_entry (
    account TEXT NOT NULL, id TEXT NOT NULL, revision BIGINT NOT NULL, draft TEXT, live BIGINT,
    PRIMARY KEY (account, id));
-- One step of an entry's history as the contract's JSON; never changed.
CREATE TABLE faq_version (
    seq {serial}, account TEXT NOT NULL, entry TEXT NOT NULL, number BIGINT NOT NULL, version TEXT NOT NULL);
CREATE INDEX faq_version_by_entry ON faq_version (account, entry, number);
-- What residents asked the bot. The text goes when it helped, when it is unsent, and after its time.
CREATE TABLE faq_question (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, conversation TEXT NOT NULL REFERENCES conversation(id),
    line_message TEXT, at BIGINT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, outcome TEXT NOT NULL,
    entry TEXT, rating TEXT, handed_on BIGINT NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'open', for_entry TEXT);
CREATE INDEX faq_question_by_account ON faq_question (account, at);
CREATE INDEX faq_question_by_conversation ON faq_question (conversation, at);
)"},
    Migration{13, R"(
-- What was seen and done, each record's hash made over the one before it and itself. The head is the newest; its row
-- lock makes the order of records the order of commits.
CREATE TABLE audit_record (
    seq BIGINT PRIMARY KEY, at BIGINT NOT NULL, staff TEXT, role TEXT, action TEXT NOT NULL, subject TEXT NOT NULL,
    label TEXT NOT NULL, reason TEXT NOT NULL, hash {bytes} NOT NULL);
CREATE INDEX audit_record_seen ON audit_record (subject, staff, action, at);
CREATE TABLE audit_head (id BIGINT PRIMARY KEY, seq BIGINT NOT NULL, hash {bytes} NOT NULL);
-- How far the chain was at a time, signed.
CREATE TABLE audit_anchor (
    seq BIGINT PRIMARY KEY, at BIGINT NOT NULL, hash {bytes} NOT NULL, signature {bytes} NOT NULL);
-- Bodies are the contract's JSON.
CREATE TABLE agreement (id TEXT PRIMARY KEY, recorded_at BIGINT NOT NULL, body TEXT NOT NULL);
CREATE TABLE provision (
    id TEXT PRIMARY KEY, agreement TEXT NOT NULL REFERENCES agreement(id), requested_at BIGINT NOT NULL,
    body TEXT NOT NULL);
CREATE TABLE provision_export (
    id TEXT PRIMARY KEY, provision TEXT NOT NULL REFERENCES provision(id), at BIGINT NOT NULL, body TEXT NOT NULL);
)"},
    Migration{14, R"(
-- Medicine that residents asked for; body is the contract's JSON. settled_at: when it was delivered.
INSERT INTO counter (name, value) VALUES ('medicine', 1000);
CREATE TABLE medicine_request (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, conversation TEXT NOT NULL REFERENCES conversation(id),
    revision BIGINT NOT NULL, requested_at BIGINT NOT NULL, settled_at BIGINT, body TEXT NOT NULL);
CREATE INDEX medicine_request_by_account ON medicine_request (account, settled_at);
-- Accounts whose service has ended; from then on the time runs for which their data are kept.
CREATE TABLE service_closing (account TEXT PRIMARY KEY, at BIGINT NOT NULL, keep_until TEXT NOT NULL, body TEXT NOT NULL);

-- What is sent to many; body is the contract's JSON. A batch is one call to LINE under its id as the retry key; nobody
-- is in two batches of one announcement.
CREATE TABLE announcement (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, revision BIGINT NOT NULL, state TEXT NOT NULL, send_at BIGINT,
    body TEXT NOT NULL);
CREATE INDEX announcement_by_state ON announcement (state, send_at);
CREATE INDEX announcement_by_account ON announcement (account);
CREATE TABLE announcement_batch (
    id TEXT PRIMARY KEY, announcement TEXT NOT NULL REFERENCES announcement(id), language TEXT NOT NULL,
    people BIGINT NOT NULL, state TEXT NOT NULL, not_before BIGINT NOT NULL, attempts BIGINT NOT NULL DEFAULT 0,
    first_attempt_at BIGINT, fault TEXT);
CREATE INDEX announcement_batch_due ON announcement_batch (state, not_before);
CREATE INDEX announcement_batch_of ON announcement_batch (announcement, state);
CREATE TABLE announcement_recipient (
    announcement TEXT NOT NULL REFERENCES announcement(id), conversation TEXT NOT NULL REFERENCES conversation(id),
    batch TEXT NOT NULL REFERENCES announcement_batch(id), PRIMARY KEY (announcement, conversation));
CREATE INDEX announcement_recipient_by_batch ON announcement_recipient (batch);
-- Staff who get announcements first, on their own telephone: known by a word that they sent to the account.
CREATE TABLE announcement_tester (
    account TEXT NOT NULL, staff TEXT NOT NULL REFERENCES staff(id), word TEXT NOT NULL,
    conversation TEXT REFERENCES conversation(id), PRIMARY KEY (account, staff));
-- What LINE last said about the messages of this month.
CREATE TABLE line_quota (account TEXT PRIMARY KEY, monthly BIGINT, used BIGINT NOT NULL, at BIGINT NOT NULL);
)"},
    Migration{15, R"(
-- Reports to the ministry; body is the contract's JSON, due a day as "2020-05-29", newest 1 of one revision of each.
CREATE TABLE report (
    id TEXT NOT NULL, revision BIGINT NOT NULL, prefecture TEXT NOT NULL, state TEXT NOT NULL, due TEXT NOT NULL,
    newest BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id, revision));
CREATE INDEX report_by_due ON report (prefecture, newest, due);
CREATE INDEX consultation_by_prefecture ON consultation (prefecture, opened_at);
CREATE INDEX consultation_closed ON consultation (prefecture, closed_at);
)"},
    Migration{16, R"(
-- Calls that were made, for those who look back.
CREATE TABLE call_made (
    id TEXT PRIMARY KEY, consultation TEXT NOT NULL REFERENCES consultation(id) ON DELETE CASCADE,
    staff TEXT NOT NULL REFERENCES staff(id), at BIGINT NOT NULL, outcome TEXT NOT NULL, attempt BIGINT NOT NULL,
    next_at BIGINT);
CREATE INDEX call_made_at ON call_made (at);
CREATE INDEX call_made_of ON call_made (consultation, at);
)"},
    Migration{17, R"(
-- Runs that delete at the end of measures, holds on categories, and what the office owes; bodies are the contract's
-- JSON. At most one run is under way.
CREATE TABLE disposal (id TEXT PRIMARY KEY, proposed_at BIGINT NOT NULL, state TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE retention_hold (id TEXT PRIMARY KEY, at BIGINT NOT NULL, lifted_at BIGINT, body TEXT NOT NULL);
CREATE TABLE duty (id TEXT PRIMARY KEY, recorded_at BIGINT NOT NULL, state TEXT NOT NULL, body TEXT NOT NULL);
)"},
    Migration{18, R"(
-- Accounts made from templates. Bodies are the contract's JSON; a version never changes, and 'files' is its whole
-- package as it was published, compressed: dialogues that began with it go on with it.
CREATE TABLE made_account (id TEXT PRIMARY KEY, revision BIGINT NOT NULL, draft TEXT);
CREATE TABLE made_account_version (
    account TEXT NOT NULL REFERENCES made_account(id), number BIGINT NOT NULL, body TEXT NOT NULL,
    files {bytes} NOT NULL, PRIMARY KEY (account, number));
)"},
    Migration{19, R"(
-- Rounds of questions, and whom each was sent to. Bodies are the contract's JSON; nobody is invited twice to a round.
CREATE TABLE survey_round (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, revision BIGINT NOT NULL, state TEXT NOT NULL,
    opens_at BIGINT NOT NULL, closes_at BIGINT NOT NULL, body TEXT NOT NULL);
CREATE INDEX survey_round_by_account ON survey_round (account, opens_at);
CREATE TABLE survey_invitation (
    round TEXT NOT NULL REFERENCES survey_round(id), conversation TEXT NOT NULL REFERENCES conversation(id),
    at BIGINT NOT NULL, PRIMARY KEY (round, conversation));
CREATE INDEX survey_invitation_of ON survey_invitation (conversation);
-- How often each question was put and answered: of nobody in particular. Days are "2020-05-29" in Japan.
CREATE TABLE survey_question_count (
    account TEXT NOT NULL, survey TEXT NOT NULL, day TEXT NOT NULL, question TEXT NOT NULL,
    asked BIGINT NOT NULL, answered BIGINT NOT NULL, PRIMARY KEY (account, survey, day, question));
CREATE INDEX survey_response_answered_at ON survey_response (answered_at);
-- The hour, in Japan, at which somebody wants to be asked every day; and whom a day's messages are for.
CREATE TABLE follow_up_switch (
    account TEXT PRIMARY KEY, revision BIGINT NOT NULL, asks BIGINT NOT NULL, planned TEXT NOT NULL DEFAULT '',
    left_out BIGINT NOT NULL DEFAULT 0);
CREATE TABLE follow_up (
    conversation TEXT PRIMARY KEY REFERENCES conversation(id), account TEXT NOT NULL, hour BIGINT NOT NULL,
    since BIGINT NOT NULL, level BIGINT NOT NULL, asked_on TEXT NOT NULL DEFAULT '');
CREATE INDEX follow_up_by_account ON follow_up (account, hour);
CREATE TABLE follow_up_plan (
    account TEXT NOT NULL, day TEXT NOT NULL, conversation TEXT NOT NULL REFERENCES conversation(id),
    hour BIGINT NOT NULL, state TEXT NOT NULL, asked_at BIGINT, PRIMARY KEY (account, day, conversation));
CREATE INDEX follow_up_plan_of ON follow_up_plan (conversation);

-- What children learn from, and live lessons with their reminders. Views are of nobody in particular.
CREATE TABLE learning_item (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, revision BIGINT NOT NULL, state TEXT NOT NULL, starts_at BIGINT,
    body TEXT NOT NULL);
CREATE INDEX learning_item_by_account ON learning_item (account, state);
CREATE TABLE learning_view (
    item TEXT NOT NULL REFERENCES learning_item(id), day TEXT NOT NULL, views BIGINT NOT NULL, PRIMARY KEY (item, day));
CREATE TABLE learning_reminder (
    item TEXT NOT NULL REFERENCES learning_item(id), conversation TEXT NOT NULL REFERENCES conversation(id),
    state TEXT NOT NULL, PRIMARY KEY (item, conversation));
CREATE INDEX learning_reminder_of ON learning_reminder (conversation);
CREATE TABLE learning_seed (account TEXT PRIMARY KEY);
)"},
    Migration{20, R"(
-- What the text of a consent said: for whom, until when and who answered, as JSON; when it was agreed to, which stays
-- once it is taken back; and whether answers are counted under it.
ALTER TABLE consent ADD COLUMN granted_at BIGINT;
ALTER TABLE consent ADD COLUMN for_survey BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consent ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
UPDATE consent SET granted_at = at WHERE granted = 1;
-- Every answer about every purpose; never changed. way: line, staff.
CREATE TABLE consent_step (
    seq {serial}, conversation TEXT NOT NULL REFERENCES conversation(id), purpose TEXT NOT NULL,
    granted BIGINT NOT NULL, at BIGINT NOT NULL, text_version TEXT NOT NULL, language TEXT NOT NULL, way TEXT NOT NULL);
CREATE INDEX consent_step_of ON consent_step (conversation, seq);
CREATE INDEX consent_step_refused ON consent_step (granted, at);
-- Files of standing provisions until they are fetched: sealed to the recipient, opened by nobody here.
CREATE TABLE provision_file (
    export TEXT PRIMARY KEY REFERENCES provision_export(id), provision TEXT NOT NULL REFERENCES provision(id),
    until TEXT NOT NULL, consent_seq BIGINT NOT NULL, file {bytes} NOT NULL);
-- When somebody last showed who they are, by password and code or at the provider.
ALTER TABLE session ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;
)"},
    Migration{21, R"(
-- Figures of areas for inside, decided once when their round or fortnight is over and never changed. Bodies are the
-- contract's JSON, compressed.
CREATE TABLE statistics_settled (
    survey TEXT NOT NULL, period TEXT NOT NULL, indicator TEXT NOT NULL, level TEXT NOT NULL, body {bytes} NOT NULL,
    PRIMARY KEY (survey, period, indicator, level));
-- How many answers a period that is over had on the day it was looked at.
CREATE TABLE statistics_standing (
    survey TEXT NOT NULL, period TEXT NOT NULL, seen_on TEXT NOT NULL, answers BIGINT NOT NULL,
    PRIMARY KEY (survey, period));
)"},
    Migration{22, R"(
-- When somebody whose consultation is closed shall be looked at again; empty once that was seen to.
ALTER TABLE consultation ADD COLUMN contact_due BIGINT;
CREATE INDEX consultation_contact_due ON consultation (contact_due) WHERE contact_due IS NOT NULL;
)"},
    Migration{23, R"(
-- A file is made anew once more refusals count than did when it was made: numbers of steps may commit late.
ALTER TABLE provision_file RENAME COLUMN consent_seq TO refusals;
)"},
};

constexpr bool numberedFromOne()
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(numberedFromOne(), "migrations are numbered 1, 2, 3, … in order");

} // namespace

const Migration *const migrations = all.data();
const std::size_t migrationCount = all.size();

int newestSchema() { return all.back().version; }

} // namespace mado::store
