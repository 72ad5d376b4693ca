// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/call_list.h"
#include "ui/shared/theme.h"

#include <QListView>

namespace mado {

/// The names of the columns.
class CallHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CallHeader(const Theme &theme, QWidget *parent = nullptr);
    void setLanguage(Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Language m_language = Language::Japanese;
};

/// Whom to call, in the order of the times: columns of one row each, under 「いま」 and 「このあと」. J and K move, T
/// takes over.
class CallTable final : public QListView
{
    Q_OBJECT

public:
    CallTable(const Theme &theme, CallList &calls, const AppClock &clock, QWidget *parent = nullptr);

    CallHeader *header() const { return m_header; } ///< For the layout above the rows.
    void setLanguage(Language language);
    void setBarred(bool barred); ///< Names and topics of rows but the marked one are not shown, nor spoken.
    void select(const ConsultationId &id);
    std::optional<ConsultationId> selected() const;

Q_SIGNALS:
    void chosen(const std::optional<mado::ConsultationId> &id);
    void takeOverRequested(const mado::ConsultationId &id);
    void panelRequested(); ///< Enter: on to the panel beside.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Rows;
    const Theme &m_theme;
    CallList &m_calls;
    Rows *m_rows;
    CallHeader *m_header;
};

} // namespace mado
