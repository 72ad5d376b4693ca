// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/report.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

class ChoiceBox;
class Segmented;

/// What a step of a report needs besides: why it is returned, or how it was sent.
class ReportStepSheet final : public Sheet
{
    Q_OBJECT

public:
    ReportStepSheet(const Theme &theme, QWidget *window);

    void askReason();
    /// `provisions`: ways to send it sealed.
    void askSending(const QList<Provision> &provisions);
    void setReason(const QString &words);

Q_SIGNALS:
    void returned(const QString &why);
    void sent(ReportSending how, const std::optional<ProvisionId> &provision);

protected:
    QWidget *firstField() const override;

private:
    void check();
    void done();

    bool m_sending = false;
    QList<Provision> m_provisions;
    TextLabel *m_label;
    QLineEdit *m_why;
    Segmented *m_how;
    ChoiceBox *m_provision;
    TextLabel *m_hint;
};

} // namespace mado
