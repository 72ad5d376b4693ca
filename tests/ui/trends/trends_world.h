// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/app/trends/trends_samples.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/trends_page.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace mado::test {

class TrendsClock final : public AppClock
{
public:
    QDateTime now() const override { return trendsEvening(); }
};

/// The page in a window of its own, before invented figures.
struct TrendsWorld
{
    explicit TrendsWorld(Role role = Role::Officer, Theme::Mode mode = Theme::Mode::Light,
                         const QSize &size = {1364, 820})
        : theme(mode)
    {
        qApp->setPalette(theme.palette());
        qApp->setFont(theme.font(TextStyle::Body));
        qApp->setStyleSheet(theme.styleSheet());
        const StaffProfile me{StaffId::random(), u"K-1"_s, u"井上"_s, role, u"14"_s};
        page = new TrendsPage(theme, trends, clock, me, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window.resize(size);
    }
    ~TrendsWorld()
    {
        qApp->setStyleSheet({});
        delete page;
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window, 20000);
    }
    void view(const std::function<void(TrendsView &)> &how)
    {
        TrendsView view = page->dashboard().view();
        how(view);
        page->dashboard().show(view);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, key, modifiers);
    }
    /// The first card in sight.
    ChartCard *card() const
    {
        for (ChartCard *each : page->findChildren<ChartCard *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    Theme theme;
    TrendsClock clock;
    FakeTrends trends;
    QWidget window;
    TrendsPage *page;
};

} // namespace mado::test
