// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/report_scene.h"
#include "ui/trends/chart_style.h"

#include <QTextEdit>

namespace mado {

/// Plain text with figures in it. A figure is one thing under the cursor: it cannot be typed into, only taken out, and
/// shows what the release says. Grows with its text.
class LinkedTextEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit LinkedTextEdit(QWidget *parent = nullptr);

    void setMarked(const QString &text); ///< With marks as "{rate}"; says nothing.
    QString marked() const;
    void setValues(const ReportValues &values, const ChartStyle &style);
    void insertMark(const QString &mark); ///< At the cursor.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited();
    void entered(); ///< The focus came in.

protected:
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QMimeData *createMimeDataFromSelection() const override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Figures;
    void insertMarked(const QString &text);
    void fit();
    void describe();

    Figures *m_figures;
    bool m_setting = false;
};

} // namespace mado
