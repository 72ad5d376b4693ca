// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"

#include "contract/local_text.h"

#include <QWidget>

class QLineEdit;

namespace mado {

class Banner;
class Button;
class ChoiceBox;
class DayField;
class RecordRows;
class TextLabel;
class Theme;

/// 記録: what was seen and done, newest first, by filters; whether the chain is whole; all of it as CSV.
class AuditPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPanel(const Theme &theme, QWidget *parent = nullptr);

    void setProvisions(Provisions *provisions);
    void setLanguage(Language language);
    void retranslate();
    void setCompact(bool compact); ///< Today's record alone, without filters.
    void reload();
    void focusList();
    /// What the filters show, older pages among it. Pure text; no names of residents are in the record.
    void exportTo(const QString &path);
    void askWhere(); ///< Asks for a file, then exports.

Q_SIGNALS:
    void exportRequested();
    void said(const QString &words);
    void failed(const mado::AppError &error);

private:
    void build();
    void load(const std::optional<qint64> &before, const QString &exportPath);
    void received(const AuditPage &page, bool older, const QString &exportPath);
    void checked(const Result<AuditCheck> &check);
    void fill();
    void choose();
    bool daysAreWhole();
    void write(const QString &path);
    AuditQuery query() const;

    const Theme &m_theme;
    Provisions *m_provisions = nullptr;
    Language m_language = Language::Japanese;
    QList<AuditRecord> m_records;
    std::optional<qint64> m_next;
    std::optional<AuditCheck> m_check;
    bool m_compact = false;
    int m_asked = 0; ///< Answers to older questions are not shown.
    TextLabel *m_title;
    TextLabel *m_count;
    ChoiceBox *m_kind;
    ChoiceBox *m_since;
    QLineEdit *m_label;
    QWidget *m_days; ///< From and until, where the choice of time is those.
    DayField *m_from;
    DayField *m_until;
    Button *m_csv;
    Banner *m_banner;
    RecordRows *m_rows;
    QWidget *m_reading;
    TextLabel *m_words; ///< All that the chosen record says.
    Button *m_older;
};

} // namespace mado
