// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/case_list.h"
#include "app/clock.h"
#include "ui/shared/theme.h"

#include <QListView>

namespace mado {

/// The names of the columns.
class CaseHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(const Theme &theme, QWidget *parent = nullptr);
    void setLanguage(Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Language m_language = Language::Japanese;
};

/// The consultations to be assigned, columns of one row each. J and K move, with Shift they mark more, Enter goes on to
/// the people.
class CaseTable final : public QListView
{
    Q_OBJECT

public:
    CaseTable(const Theme &theme, CaseList &cases, const AppClock &clock, QWidget *parent = nullptr);

    CaseHeader *header() const { return m_header; } ///< For the layout above the rows.
    void setLanguage(Language language);
    void setOffline(bool offline);
    void setBarred(bool barred);                    ///< Privacy bars: the case number instead of the name, no reasons.
    std::optional<ConsultationId> selected() const; ///< Where the keys are.
    QList<ConsultationId> marked() const; ///< All that would be assigned, as they stand; Shift or Ctrl marks more.

Q_SIGNALS:
    void chosen();
    void peopleRequested();                             ///< Enter.
    void openRequested(const mado::ConsultationId &id); ///< O, or a double click.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Rows;
    const Theme &m_theme;
    CaseList &m_cases;
    Rows *m_rows;
    CaseHeader *m_header;
};

} // namespace mado
