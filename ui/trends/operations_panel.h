// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/trends/trends.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/export_files.h"

#include <QWidget>
#include <array>

class QGridLayout;
class QStackedWidget;

namespace mado {

class Banner;
class EmptyState;
class Segmented;

/// 運用: what the desk had to do in the last days and how it went, with what the bot spared it.
class OperationsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    OperationsPanel(const Theme &theme, Trends &trends, const AppClock &clock, QWidget *parent = nullptr);
    ~OperationsPanel() override;

    void open(); ///< Asks, again if need be.
    void setStyle(const ChartStyle &style);
    void retranslate(Language language);
    void focusFirst();
    const std::optional<Known<Operations>> &known() const { return m_known; }
    ExportPage exportPage() const;

Q_SIGNALS:
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int cards = 5;
    void refresh();
    void refreshState();
    void place();

    Trends &m_trends;
    const AppClock &m_clock;
    ChartStyle m_style;
    Language m_language = Language::Japanese;
    std::optional<Known<Operations>> m_known;
    std::optional<AppError> m_fault;
    quint64 m_round = 0;
    int m_columns = 0;
    Banner *m_banner;
    Segmented *m_days;
    TextLabel *m_sentence;
    Button *m_export;
    QStackedWidget *m_faces;
    EmptyState *m_empty;
    QGridLayout *m_grid;
    std::array<ChartCard *, cards> m_cards;
    TextLabel *m_botWords;
    ChartCard *m_bot;
};

} // namespace mado
