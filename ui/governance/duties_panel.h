// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "contract/staff.h"

#include <QPointer>
#include <QWidget>

namespace mado {

class Button;
class DutySheet;
class EmptyState;
class FactList;
class RecipientSheet;
class RecordRows;
struct Fact;
struct RecordRow;
class TextLabel;
class Theme;

/// 請求と義務: disclosure, correction, stop of use, leak reports, files of personal information, contractors.
class DutiesPanel final : public QWidget
{
    Q_OBJECT

public:
    DutiesPanel(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);
    ~DutiesPanel() override;

    void setProvisions(Provisions *provisions);
    void setLanguage(Language language);
    void retranslate();
    void reload();
    void focusList();
    int pressing() const { return m_pressing; } ///< How many are overdue or soon will be.

Q_SIGNALS:
    void said(const QString &words);
    void failed(const mado::AppError &error);
    void changed(); ///< So may have pressing().

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void makeSheet();
    void makeReportSheet();
    void askForReport();
    void sendReport();
    void fill();
    static QDate today(); ///< In Asia/Tokyo.
    QString dayWords(const DutyRecord &duty) const;
    static bool isSoon(const DutyRecord &duty, const QDate &day);
    RecordRow rowOf(const DutyRecord &duty, const QDate &day) const;
    void addDeadline(QList<Fact> &facts, const DutyRecord &duty) const;
    void addFirstReport(QList<Fact> &facts, const DutyRecord &duty) const;
    void choose();
    const DutyRecord *chosen() const;

    const Theme &m_theme;
    const StaffProfile m_me;
    Provisions *m_provisions = nullptr;
    Language m_language = Language::Japanese;
    DutyBook m_book;
    int m_pressing = 0;
    TextLabel *m_title;
    TextLabel *m_count;
    Button *m_new;
    RecordRows *m_rows;
    EmptyState *m_empty;
    TextLabel *m_subject;
    FactList *m_facts;
    Button *m_report; ///< The first report of a leak was made.
    Button *m_answer;
    QPointer<DutySheet> m_sheet; ///< Over the whole window.
    QPointer<RecipientSheet> m_reportSheet;
    std::optional<DutyRecord> m_reported; ///< The leak as it was when the sheet opened.
};

} // namespace mado
