// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

#include <QObject>

namespace mado::store {

/// What every engine does. An engine's own test derives from it and names how its database is made.
class EngineSuite : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<Database>()>;
    explicit EngineSuite(Factory empty) : m_empty(std::move(empty)) {}

private Q_SLOTS:
    void init();
    void cleanup();
    void values_come_back_as_they_were();
    void parameters_go_by_their_number();
    void a_missing_value_is_refused();
    void execute_tells_how_many_rows_changed();
    void a_commit_is_seen_by_the_next_reader();
    void a_throwing_transaction_leaves_nothing();
    void a_failure_of_another_kind_rolls_back_and_goes_on_to_the_caller();
    void a_reader_keeps_its_view_while_others_write();
    void a_reader_cannot_write();
    void references_to_nothing_are_refused();
    void errors_hold_no_values();
    void upserts_and_returning_work();
    void the_feed_wakes_after_the_commit_only();
    void a_rolled_back_feed_wakes_nobody();
    void who_stopped_listening_is_woken_no_more();
    void feed_numbers_of_concurrent_writers_are_never_passed_over();
    void only_the_newest_change_of_a_row_stays_in_the_feed();

private:
    Factory m_empty;
    std::unique_ptr<Database> m_database;
};

} // namespace mado::store
