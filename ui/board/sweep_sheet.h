// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/sweep.h"
#include "ui/shared/sheet.h"

#include <QSet>

namespace mado {

class ReplyField;

/// What is to be handed over before one leaves: each consultation with what is open in it, to hand over, to return or
/// to keep. With an emergency nobody signs out without handing it over, or without saying why not.
class SweepSheet final : public Sheet
{
    Q_OBJECT

public:
    enum class Why { SigningOut, ShiftEnds };

    SweepSheet(const Theme &theme, QWidget *window);

    void ask(Why why, const Sweep &sweep, Language language);
    void show(const Sweep &sweep, const QSet<ConsultationId> &drafts); ///< What there is now, while open.
    QString reason() const;
    bool needsReason() const { return m_needsReason; }

    using QWidget::show;

Q_SIGNALS:
    void handOverRequested(const mado::ConsultationId &id);
    void returnRequested(const mado::ConsultationId &id);

protected:
    QWidget *firstField() const override;

private:
    class Line;
    QString wordsOf(const SweepLine &line, bool draft) const;
    void check();

    Why m_why = Why::SigningOut;
    Language m_language = Language::Japanese;
    bool m_needsReason = false;
    TextLabel *m_intro;
    QWidget *m_lines;
    TextLabel *m_outbox;
    TextLabel *m_reasonLabel;
    ReplyField *m_reason;
};

} // namespace mado
