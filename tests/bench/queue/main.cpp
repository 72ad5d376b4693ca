// SPDX-License-Identifier: GPL-3.0-or-later
// The queue with 100,000 people in it, against a QListView that only has to show as many lines of text.
#include "tests/bench/queue/many_consultations.h"
#include "tests/bench/support/figure.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/queue_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStringListModel>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace mado;
using namespace mado::bench;

constexpr int rows = 100000;
constexpr int starts = 5;
constexpr int frames = 300;
constexpr double startTarget = 15; ///< Sorting and grouping people is most of it: about a third of a second.
constexpr double scrollTarget = 1; ///< As smooth as plain text.
constexpr QSize windowSize(400, 900);

/// Remembers that a list was painted with its rows, not as the skeleton before them.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QAbstractItemView &view) : m_view(view) { view.viewport()->installEventFilter(this); }
    bool done() const { return m_done; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_done = m_done || (event->type() == QEvent::Paint && m_view.model()->rowCount() > 0);
        return false;
    }

private:
    QAbstractItemView &m_view;
    bool m_done = false;
};

double millisecondsOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// From showing to the first painted frame.
void showUntilPainted(QWidget &window, QAbstractItemView &view)
{
    FirstPaint painted(view);
    window.resize(windowSize);
    window.show();
    while (!painted.done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Mean milliseconds a frame: half of them by a wheel's notch, half by leaps along the scroll bar.
double scroll(QAbstractItemView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    const int leap = (bar.maximum() - bar.minimum()) / frames;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < frames; ++i) {
        bar.setValue(i % 2 == 0 ? bar.value() + 3 * bar.singleStep() : i * leap);
        view.viewport()->repaint();
    }
    return millisecondsOf(timer) / frames;
}

struct Measured
{
    double start;
    double frame;
};

Measured ours(const Theme &theme, const AppClock &clock, const QueueDiff &everybody)
{
    const StaffId me = *StaffId::from(QStringLiteral("me"));
    QElapsedTimer timer;
    timer.start();
    QueueModel queue(me, clock);
    QueuePanel panel(theme, queue, clock, me);
    panel.setConnection({ConnectionState::Phase::Online, clock.now(), {}});
    queue.apply(everybody);
    showUntilPainted(panel, panel.list());
    const double start = millisecondsOf(timer);
    return {start, scroll(panel.list())};
}

Measured bare(const QStringList &lines)
{
    QElapsedTimer timer;
    timer.start();
    QStringListModel model(lines);
    QListView view;
    view.setUniformItemSizes(true); // what makes a plain list fast
    view.setModel(&model);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    showUntilPainted(view, view);
    const double start = millisecondsOf(timer);
    return {start, scroll(view)};
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

struct Series
{
    std::vector<double> starts;
    std::vector<double> frames;
    void add(const Measured &measured)
    {
        starts.push_back(measured.start);
        frames.push_back(measured.frame);
    }
};

bool reportBoth(const Series &mine, const Series &reference)
{
    Figure figure{.bench = QStringLiteral("queue"),
                  .figure = QStringLiteral("first paint, 100,000 rows"),
                  .ours = median(mine.starts),
                  .reference = median(reference.starts),
                  .unit = QStringLiteral("ms"),
                  .target = startTarget,
                  .better = Better::Lower};
    const bool started = report(figure);
    figure.figure = QStringLiteral("scroll frame, 100,000 rows");
    figure.ours = median(mine.frames);
    figure.reference = median(reference.frames);
    figure.target = scrollTarget;
    return report(figure) && started;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const SystemAppClock clock;
    const Theme theme(Theme::Mode::Light);
    const QueueDiff everybody{manyConsultations(rows, clock.now()), {}};
    QStringList lines;
    for (const Consultation &consultation : everybody.changed)
        lines.append(consultation.resident.displayName + QLatin1Char(' ') + consultation.lastWords);
    Series mine;
    Series reference;
    for (int i = 0; i < starts; ++i) {
        reference.add(bare(lines));
        mine.add(ours(theme, clock, everybody));
    }
    return reportBoth(mine, reference) ? 0 : 1;
}
