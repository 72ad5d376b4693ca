// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation of 10,000 messages, against the same log with nothing in it: what a frame costs beyond an empty one.
#include "tests/bench/support/figure.h"
#include "ui/desk/log_model.h"
#include "ui/desk/transcript_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <algorithm>
#include <vector>

namespace {

using namespace mado;
using namespace mado::bench;

constexpr int messages = 10000;
constexpr int frames = 300;
constexpr int rounds = 5;
constexpr double frameTarget = 40; ///< An empty frame fills a rectangle; a full one sets a dozen bubbles of Japanese.
constexpr double frameMost = 1;    ///< Share of the 16 ms a screen gives: below it nothing stutters.
constexpr double screenFrame = 16; ///< Milliseconds at 60 Hz.
constexpr QSize windowSize(700, 800);

const ConversationId conversation = *ConversationId::from(QStringLiteral("c"));
const ConsultationId consultation = *ConsultationId::from(QStringLiteral("p"));
const StaffId me = *StaffId::from(QStringLiteral("me"));

double millisecondsOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

QList<Entry> conversationOf(int count)
{
    const QDateTime start(QDate(2020, 6, 1), QTime(0, 0), Qt::UTC);
    const QString words = QString::fromUtf8("横になっても息が苦しいです。夜間はどこに電話すればいいですか。");
    QList<Entry> entries;
    for (int i = 0; i < count; ++i) {
        const EntryId id = *EntryId::from(QStringLiteral("e%1").arg(i));
        const QString text = words.left(6 + i * 7 % 25) + QString::number(i);
        const bool staff = i % 3 == 0;
        const EntryBody body =
            staff ? EntryBody(StaffMessage{
                        {me, QStringLiteral("佐伯"), Role::Nurse}, text, std::nullopt, {SendStage::AcceptedByLine, {}}})
                  : EntryBody(ResidentText{text});
        entries.append({id, i + 1, start.addSecs(i * 34), body});
    }
    return entries;
}

/// Mean milliseconds a frame, by the wheel and by leaps along the scroll bar in turn.
double scroll(TranscriptView &view)
{
    QScrollBar &bar = *view.verticalScrollBar();
    const int leap = std::max(1, (bar.maximum() - bar.minimum()) / frames);
    QImage frame(view.viewport()->size(), QImage::Format_RGB32); // whether the window is exposed does not matter
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < frames; ++i) {
        bar.setValue(i % 2 == 0 ? bar.value() - 3 * bar.singleStep() : bar.maximum() - i * leap);
        view.viewport()->render(&frame);
    }
    return millisecondsOf(timer) / frames;
}

struct Measured
{
    double shown;
    double frame;
};

Measured measure(const Theme &theme, const QList<Entry> &entries)
{
    QElapsedTimer timer;
    timer.start();
    TranscriptModel transcript;
    transcript.open(conversation, consultation);
    LogModel log(transcript, me);
    TranscriptView view(theme, log);
    view.resize(windowSize);
    transcript.apply(TranscriptDiff{conversation, entries});
    view.show();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
    const double shown = millisecondsOf(timer);
    return {shown, scroll(view)};
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const Theme theme(Theme::Mode::Light);
    const QList<Entry> all = conversationOf(messages);
    std::vector<double> ours;
    std::vector<double> empty;
    for (int i = 0; i < rounds; ++i) {
        empty.push_back(measure(theme, {}).frame);
        ours.push_back(measure(theme, all).frame);
    }
    Figure figure{.bench = QStringLiteral("transcript"),
                  .figure = QStringLiteral("scroll frame, 10,000 messages, against an empty log"),
                  .ours = median(ours),
                  .reference = median(empty),
                  .unit = QStringLiteral("ms"),
                  .target = frameTarget,
                  .better = Better::Lower};
    const bool light = report(figure);
    figure.figure = QStringLiteral("scroll frame, 10,000 messages, against a screen's 16 ms");
    figure.reference = screenFrame;
    figure.target = frameMost;
    return report(figure) && light ? 0 : 1;
}
