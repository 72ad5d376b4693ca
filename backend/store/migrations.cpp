// SPDX-License-Identifier: GPL-3.0-or-later
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
