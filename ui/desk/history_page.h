// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/earlier.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class PanelSection;
class TextLabel;

/// 履歴: the consultations of this person that came to an end, newest first.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<EarlierConsultation> &earlier, Language language);
    void forget(); ///< The translations changed: everything is to be put into words again.
    int count() const { return int(m_shown.size()); }

    using QWidget::show;

private:
    QWidget *sectionFor(const EarlierConsultation &one);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    TextLabel *m_none;
    QList<QWidget *> m_sections;
    QList<EarlierConsultation> m_shown;
    Language m_language = Language::Japanese;
};

} // namespace mado
