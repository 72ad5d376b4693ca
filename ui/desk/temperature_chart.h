// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

struct Temperature
{
    QDate day; ///< In Japan.
    double celsius;
    friend bool operator==(const Temperature &, const Temperature &) = default;
};

/// The last answer of each of the seven days up to the newest one, oldest first. Days without one are left out.
QList<Temperature> lastSevenDays(const QList<Entry> &responsesNewestFirst);

/// Seven days of temperature with the 37.5 line: hollow below it, filled from it on. Days without an answer stay empty
/// and the line is not drawn across them.
class TemperatureChart final : public QWidget
{
    Q_OBJECT

public:
    explicit TemperatureChart(const Theme &theme, QWidget *parent = nullptr);

    void setDays(const QList<Temperature> &days);
    void setLanguage(Language language);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Scale;
    Scale scale() const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintLine(QPainter &painter, const Scale &scale) const;
    void describe();

    const Theme &m_theme;
    QList<Temperature> m_days;
    Language m_language = Language::Japanese;
};

} // namespace mado
