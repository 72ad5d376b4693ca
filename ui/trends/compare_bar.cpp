// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/compare_bar.h"

#include "ui/shared/chip.h"

#include <QHBoxLayout>
#include <QMenu>

namespace mado {

CompareBar::CompareBar(const Theme &theme, Dashboard &dashboard, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_dashboard(dashboard),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void CompareBar::addRegion(const QString &code)
{
    TrendsView view = m_dashboard.view();
    view.compared.append(code);
    m_dashboard.show(view);
}

void CompareBar::removeRegion(const QString &code)
{
    TrendsView view = m_dashboard.view();
    view.compared.removeAll(code);
    m_dashboard.show(view);
}

void CompareBar::openChoices(const QPoint &corner, const TrendsWords &words)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Region &region : m_dashboard.data().catalogue.regions) {
        const bool there =
            region.code == m_dashboard.view().region || m_dashboard.view().compared.contains(region.code);
        if (region.level == RegionLevel::Prefecture && !there)
            connect(menu->addAction(words.region(region)), &QAction::triggered, this,
                    [this, code = region.code] { addRegion(code); });
    }
    menu->popup(corner);
}

void CompareBar::refresh(const TrendsWords &words)
{
    const QStringList shown = m_dashboard.view().compared;
    if (shown == m_shown && words.language() == m_language && m_row->count() > 0)
        return;
    m_shown = shown;
    m_language = words.language();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &code : shown) {
        const Region *region = regionOf(m_dashboard.data().catalogue, code);
        auto *chip = new Chip(m_theme, this);
        chip->setText((region ? words.region(*region) : code) + QStringLiteral(" ×"));
        chip->setAccessibleName(tr("Stop comparing with %1").arg(region ? words.region(*region) : code));
        connect(chip, &QAbstractButton::clicked, this, [this, code] { removeRegion(code); });
        m_row->addWidget(chip);
    }
    if (shown.size() >= TrendsView::mostCompared)
        return;
    auto *add = new Chip(m_theme, this);
    add->setText(tr("+ Compare"));
    connect(add, &QAbstractButton::clicked, this,
            [this, add, words] { openChoices(add->mapToGlobal(QPoint(0, add->height() + 4)), words); });
    m_row->addWidget(add);
}

} // namespace mado
