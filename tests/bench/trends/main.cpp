// SPDX-License-Identifier: GPL-3.0-or-later
// Dense curves: the first draw against uPlot in a browser, panning and zooming against the time of a frame, memory.
#include "tests/bench/support/figure.h"
#include "tests/bench/support/hardware.h"
#include "tests/bench/trends/browser.h"
#include "ui/trends/series_picture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

using namespace mado;
using namespace mado::bench;
using namespace Qt::Literals::StringLiterals;

constexpr int regions = 47;
constexpr int hours = 8760;
constexpr int days = 365;
constexpr int frames = 400;
constexpr int starts = 5;
constexpr int single = 1'000'000;
constexpr double startTarget = 1.0 / 7;
constexpr double frameMilliseconds = 8;
constexpr QSize chart(1200, 600);

std::shared_ptr<const QList<DenseLine>> lines(int count, int points)
{
    auto all = std::make_shared<QList<DenseLine>>();
    for (int line = 0; line < count; ++line) {
        DenseLine dense{QString::number(line), QString::number(line), {}};
        dense.values.reserve(std::size_t(points));
        for (int i = 0; i < points; ++i)
            dense.values.push_back(100 + line * 4 + 60 * std::sin(i / 180.0 + line) +
                                   double((qint64(i) * 7919 + qint64(line) * 104729) % 1000) / 25);
        all->append(std::move(dense));
    }
    return all;
}

double painted(const SeriesPicture &picture, const ChartStyle &style, QImage &image)
{
    QElapsedTimer timer;
    timer.start();
    image.fill(style.surface);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(), QSizeF(chart)), style, -1);
    painter.end();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// From the values to the pixels, nothing of it known before.
double firstDraw(const std::shared_ptr<const QList<DenseLine>> &values, const ChartStyle &style)
{
    QElapsedTimer timer;
    timer.start();
    QImage image(chart, QImage::Format_ARGB32_Premultiplied);
    const SeriesPicture picture(values, QDate(2020, 1, 1), u"%"_s, 0, qint64(values->first().values.size()));
    painted(picture, style, image);
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(part * double(values.size())))];
}

/// Half of the frames zoom, half of them pan.
std::vector<double> moves(const ChartStyle &style)
{
    QImage image(chart, QImage::Format_ARGB32_Premultiplied);
    auto shown = std::make_shared<const SeriesPicture>(lines(regions, days), QDate(2020, 1, 1), u"%"_s, 0, days);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const qint64 count = i % 2 ? 60 + (i * 13) % 300 : shown->count();
        QElapsedTimer timer;
        timer.start();
        shown = shown->over((i * 7) % 200, count);
        const double before = double(timer.nsecsElapsed()) / 1e6;
        times.push_back(before + painted(*shown, style, image));
    }
    return times;
}

/// Kilobytes of the program's memory, and at most so far.
long memory(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

bool reportAll(const std::vector<double> &mine, const std::vector<double> &theirs, const std::vector<double> &paints)
{
    const bool first = report({.bench = u"trends"_s,
                               .figure = u"first draw, 47 x 8,760 points, against uPlot in Chromium"_s,
                               .ours = quantile(mine, 0.5),
                               .reference = quantile(theirs, 0.5),
                               .unit = u"ms"_s,
                               .target = startTarget,
                               .better = Better::Lower});
    return report({.bench = u"trends"_s,
                   .figure = u"pan and zoom, 95th of 100 frames at 47 x 365, against 8 ms"_s,
                   .ours = quantile(paints, 0.95),
                   .reference = frameMilliseconds,
                   .unit = u"ms"_s,
                   .target = 1,
                   .better = Better::Lower}) &&
           first;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    tellHardware("trends");
    const Theme theme(Theme::Mode::Light);
    const ChartStyle style = chartStyle(theme, Language::Japanese);
    const long before = memory("VmRSS");
    const auto dense = lines(regions, hours);
    std::vector<double> mine;
    for (int i = 0; i < starts; ++i)
        mine.push_back(firstDraw(dense, style));
    const long after = memory("VmRSS");
    const double million = firstDraw(lines(1, single), style);
    const auto paints = moves(style);
    std::fprintf(stderr, "trends: 47 x 8,760 points hold %ld kB with their picture; at most %ld kB in all\n",
                 after - before, memory("VmHWM"));
    std::fprintf(stderr, "trends: first draw of one series of 1,000,000 points %.1f ms\n", million);
    std::vector<double> theirs;
    for (int i = 0; i < starts; ++i) {
        const auto one = uplotFirstDraw();
        if (!one) {
            std::fprintf(stderr, "trends: %s\n", qPrintable(one.error()));
            return 1;
        }
        theirs.push_back(*one);
    }
    return reportAll(mine, theirs, paints) ? 0 : 1;
}
