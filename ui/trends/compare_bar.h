// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trends/dashboard.h"
#include "ui/trends/trends_words.h"

#include <QWidget>

class QHBoxLayout;

namespace mado {

class Theme;

/// Who is compared with the region in focus: a chip each, which takes it away again, and one that adds.
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    CompareBar(const Theme &theme, Dashboard &dashboard, QWidget *parent = nullptr);
    void refresh(const TrendsWords &words);

private:
    void addRegion(const QString &code);
    void removeRegion(const QString &code);
    void openChoices(const QPoint &corner, const TrendsWords &words);

    const Theme &m_theme;
    Dashboard &m_dashboard;
    QHBoxLayout *m_row;
    QStringList m_shown;
    Language m_language = Language::Japanese;
};

} // namespace mado
