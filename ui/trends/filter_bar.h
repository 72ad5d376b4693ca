// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/dashboard.h"
#include "ui/trends/trends_words.h"

#include <QWidget>

class QHBoxLayout;

namespace mado {

class Button;
class ChoiceBox;
class IconButton;
class Segmented;
class Theme;

/// What every chart of the page shows: indicator, survey, period, nation or prefecture, area within it, public or
/// internal; the way back and forward; saved views; export. What a tab has no use for is disabled there.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, Dashboard &dashboard, QWidget *parent = nullptr);
    void setLanguage(Language language);
    void refresh();
    void setExportable(bool on, const QString &why);
    /// Of the page: two lines where one would cut words; in between without survey and area where nothing is to be
    /// chosen.
    void setRoom(int width);
    void focusFirst();

Q_SIGNALS:
    void exportRequested();

private:
    void build();
    void layOut(bool twoLines);
    void connectParts();
    void refreshPeriods();
    void refreshPlaces();
    void tellUnfilled();
    void fill(ChoiceBox *box, const QList<std::pair<QString, QString>> &choices, const QString &current);
    void change(const std::function<void(TrendsView &)> &how);
    void openViews();
    void retranslate();

    Dashboard &m_dashboard;
    TrendsWords m_words{Language::Japanese};
    int m_room = 0;
    bool m_twoLines = true; ///< As laid out.
    QHBoxLayout *m_first;
    QHBoxLayout *m_second;
    IconButton *m_back;
    IconButton *m_forward;
    ChoiceBox *m_indicator;
    ChoiceBox *m_survey;
    ChoiceBox *m_period;
    ChoiceBox *m_region;
    ChoiceBox *m_area;
    Segmented *m_audience;
    IconButton *m_views;
    Button *m_export;
};

} // namespace mado
