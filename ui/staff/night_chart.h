// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/night.h"
#include "contract/local_text.h"
#include "ui/shared/spoken_chart.h"
#include "ui/shared/theme.h"

namespace mado {

/// One night as bars, a row a person, the time as a line through them, and the number of nurses under each hour.
/// Read by screen readers row by row; its twin is the list of each person's shifts.
class NightChart final : public SpokenChart
{
    Q_OBJECT

public:
    explicit NightChart(const Theme &theme, QWidget *parent = nullptr);

    void setNight(const Night &night, const QList<StaffMember> &staff, const QList<Shift> &shifts,
                  const QDateTime &now);
    void setLanguage(Language language);
    void setMarked(const std::optional<StaffId> &id);                  ///< Their name is bold.
    int partCount() const override { return int(m_lines.size()) + 1; } ///< The last one: nurses by hour.
    QString partInWords(int part) const override { return spokenRows().value(part); }
    QRect partPlace(int part) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        StaffMember member;
        QList<Shift> shifts;
    };
    struct Bar
    {
        QRectF rect;
        QColor fill;
        QColor border;
        QColor ink;
    };
    bool goesOn() const; ///< It is this night now.
    double x(const QDateTime &time) const;
    void paintHours(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintBar(QPainter &painter, const Line &line, const Shift &shift, int top) const;
    void paintNumbers(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    QString spoken(const Line &line) const;
    QStringList spokenRows() const;

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    Night m_night = Night::of(QDate(2020, 1, 1));
    QList<Line> m_lines;
    QList<int> m_nurses;
    QDateTime m_now;
    std::optional<StaffId> m_marked;
};

/// What the bars stand for.
class NightLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit NightLegend(const Theme &theme, QWidget *parent = nullptr);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_words;
};

} // namespace mado
