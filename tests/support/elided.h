// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/banner.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QAbstractButton>
#include <QStringList>

namespace mado::test {

/// Words of visible buttons, chips and tabs that have less room than they need: they would end in "…". Those that show
/// an icon alone have their words as a tooltip.
inline QStringList elidedControls(const QWidget &window)
{
    constexpr int iconAlone = 40;
    constexpr int airOfSegment = 28; // beside its words, to be given up first
    QStringList found;
    for (const auto *one : window.findChildren<QAbstractButton *>()) {
        const int air = qobject_cast<const Segmented *>(one->parentWidget()) ? airOfSegment : 0;
        const int needed = one->sizeHint().width() - air;
        if (one->isVisible() && !one->text().isEmpty() && needed > iconAlone && needed > one->width())
            found << one->text();
    }
    return found;
}

/// The same of labels that do not wrap.
inline QStringList elidedLabels(const QWidget &window)
{
    QStringList found;
    for (const auto *one : window.findChildren<TextLabel *>()) {
        if (one->isVisible() && !one->hasHeightForWidth() && one->sizeHint().width() > one->width())
            found << one->text();
    }
    return found;
}

/// Of banners: what they say is never cut, at any width.
inline QStringList elidedBanners(const QWidget &window)
{
    QStringList found;
    for (const auto *banner : window.findChildren<Banner *>()) {
        if (banner->isVisible())
            found += elidedLabels(*banner);
    }
    return found;
}

} // namespace mado::test
