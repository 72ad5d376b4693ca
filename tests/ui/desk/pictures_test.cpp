// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures in the log, finding in it, the first unanswered, and what a screen reader is told.
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/find_bar.h"
#include "ui/desk/log_model.h"
#include "ui/desk/picture_decoder.h"
#include "ui/desk/picture_viewer.h"
#include "ui/desk/pictures.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/announcer.h"

#include <QAccessible>
#include <QBuffer>
#include <QLineEdit>
#include <QTimer>
#include <QtEndian>

using namespace mado;
using namespace mado::test;

namespace {

QByteArray pngOf(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::WriteOnly);
    (void)image.save(&buffer, "PNG");
    return bytes;
}

/// CRC-32, as PNG has it.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xedb88320 & (0 - (sum & 1)));
    }
    return ~sum;
}

/// A header that speaks of a picture far larger than the file.
QByteArray liar()
{
    QByteArray bytes = pngOf({8, 8});
    bytes.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
    QByteArray sum(4, 0);
    qToBigEndian(checksum(bytes.mid(12, 17)), sum.data());
    return bytes.replace(29, 4, sum);
}

const ResidentMedia kept{QStringLiteral("image"), MediaCopy{MediaState::Kept, QStringLiteral("image/png"), 100, {}}};

struct LogBench : PanelBench
{
    explicit LogBench(const Consultation &shown) : PanelBench(shown) {}
    TranscriptView *view() const { return part<TranscriptView>(); }
    const LogModel &log() const { return *qobject_cast<LogModel *>(view()->model()); }
    QString words(int row) const { return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
};

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoding_trusts_first_bytes_and_bounds_only();
    void picture_opens_large_by_keyboard_and_closes_again();
    void picture_that_lies_about_its_size_says_why();
    void picture_that_was_taken_back_closes_and_goes();
    void unreachable_picture_comes_when_connected_again();
    void found_words_are_counted_and_stepped_through();
    void finding_does_nothing_while_the_input_method_composes();
    void pill_leads_to_the_first_unanswered();
    void new_reply_is_told_once_to_a_screen_reader();
    void half_written_note_is_kept_like_a_draft();
};

void PicturesTest::decoding_trusts_first_bytes_and_bounds_only()
{
    const auto good = decodePicture(pngOf({800, 400}), {100, 100});
    QVERIFY(good);
    QCOMPARE(good->size(), QSize(100, 50));
    QCOMPARE(decodePicture("<svg xmlns='http://www.w3.org/2000/svg'/>", {100, 100}).error(), PictureFault::NotAnImage);
    QCOMPARE(decodePicture("MZ", {100, 100}).error(), PictureFault::NotAnImage);
    QCOMPARE(decodePicture(liar(), {100, 100}).error(), PictureFault::TooManyPixels);
    QCOMPARE(decodePicture(pngOf({80, 80}).left(40), {100, 100}).error(), PictureFault::Damaged);
}

void PicturesTest::picture_opens_large_by_keyboard_and_closes_again()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    const Entry entry = bench.entry(kept, 60);
    bench.desk.images.insert(entry.id.text(), pngOf({600, 300}));
    bench.transcript.apply(TranscriptDiff{bench.conversation, {entry}});
    QTRY_VERIFY(bench.desk.mediaAsked > 0);
    bench.view()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bench.view(), Qt::Key_Space);
    QTRY_VERIFY(bench.part<PictureViewer>() && bench.part<PictureViewer>()->isVisible());
    QVERIFY(bench.part<PictureViewer>()->accessibleName().contains(ja("みかんの皮")));
    QTest::keyClick(bench.part<PictureViewer>(), Qt::Key_Escape);
    QVERIFY(!bench.part<PictureViewer>()->isVisible());
    QCOMPARE(bench.window.focusWidget(), bench.view());
}

void PicturesTest::picture_that_lies_about_its_size_says_why()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    const Entry entry = bench.entry(kept, 60);
    bench.desk.images.insert(entry.id.text(), liar());
    bench.transcript.apply(TranscriptDiff{bench.conversation, {entry}});
    QTRY_VERIFY(bench.words(1).contains(QStringLiteral("too many pixels")));
    const MediaCopy refused{MediaState::Refused, {}, 0, QStringLiteral("media.not_an_image")};
    bench.say(ResidentMedia{QStringLiteral("image"), refused}, 30);
    QVERIFY(bench.words(2).contains(QStringLiteral("A picture that cannot be shown: it is no picture")));
}

void PicturesTest::picture_that_was_taken_back_closes_and_goes()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    Entry entry = bench.entry(kept, 60);
    bench.desk.images.insert(entry.id.text(), pngOf({60, 30}));
    bench.transcript.apply(TranscriptDiff{bench.conversation, {entry}});
    bench.view()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(bench.desk.mediaAsked > 0);
    QTest::keyClick(bench.view(), Qt::Key_Return);
    QTRY_VERIFY(bench.part<PictureViewer>() && bench.part<PictureViewer>()->isVisible());
    entry.seq += 10;
    entry.body = Unsent{};
    bench.transcript.apply(TranscriptDiff{bench.conversation, {entry}});
    QTRY_VERIFY(!bench.part<PictureViewer>()->isVisible());
    QVERIFY(!bench.log().pictureAt(1));
}

void PicturesTest::unreachable_picture_comes_when_connected_again()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.panel.setConnection(away);
    bench.desk.error = AppError{AppError::Kind::Offline, {}, {}};
    const Entry entry = bench.entry(kept, 60);
    bench.transcript.apply(TranscriptDiff{bench.conversation, {entry}});
    auto *pictures = bench.panel.findChild<Pictures *>();
    QTRY_VERIFY(pictures->isUnreachable(entry.id));
    bench.desk.error.reset();
    bench.desk.images.insert(entry.id.text(), pngOf({60, 30}));
    bench.panel.setConnection({ConnectionState::Phase::Online, evening(), std::nullopt});
    QTRY_VERIFY(!pictures->thumbnail(entry.id).isNull());
}

void PicturesTest::found_words_are_counted_and_stepped_through()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.resident("Fever since Monday", 300);
    bench.staff("Do you have a cough?", 200);
    bench.resident("no cough, but FEVER", 100);
    bench.panel.focusLog();
    QTest::keyClick(bench.view(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = bench.part<FindBar>();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("fever"));
    QVERIFY(bench.shows(QStringLiteral("2 of 2")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(bench.shows(QStringLiteral("1 of 2")));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(bench.shows(QStringLiteral("2 of 2")));
    bench.resident("fever again", 10);
    QTRY_VERIFY(bench.shows(QStringLiteral("2 of 3")));
    QTest::keyClicks(field, QStringLiteral("x"));
    QVERIFY(bench.shows(QStringLiteral("Not found")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QCOMPARE(bench.window.focusWidget(), bench.view());
}

void PicturesTest::finding_does_nothing_while_the_input_method_composes()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    bench.field()->setFocus();
    bench.compose(ja("ねつ"));
    QTest::keyClick(bench.field(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!bench.part<FindBar>()->isVisible());
}

void PicturesTest::pill_leads_to_the_first_unanswered()
{
    Consultation busy = mine(mikan());
    busy.unread = 30;
    LogBench bench(busy);
    QVERIFY(bench.ready());
    QList<Entry> entries;
    for (int i = 0; i < 200; ++i)
        entries.append(bench.entry(ResidentText{QString::number(i)}, 10000 - i));
    bench.transcript.apply(TranscriptDiff{bench.conversation, entries});
    QTRY_VERIFY(bench.button(QStringLiteral("To the first unanswered (30)")));
    bench.view()->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(bench.view(), Qt::Key_U, Qt::ShiftModifier);
    QTRY_VERIFY(!bench.button(QStringLiteral("To the first unanswered (30)")));
    const int first = bench.log().rowOfNewest(30);
    QVERIFY(bench.view()->visualRect(bench.log().index(first, 0)).top() >= 0);
    QVERIFY(bench.view()->visualRect(bench.log().index(first, 0)).bottom() < bench.view()->height());
    QVERIFY(bench.words(first).startsWith(QStringLiteral("Not answered from here")));
}

void PicturesTest::new_reply_is_told_once_to_a_screen_reader()
{
    LogBench bench(mine(mikan()));
    QVERIFY(bench.ready());
    auto *announcer = bench.part<Announcer>();
    QCOMPARE(QAccessible::queryAccessibleInterface(announcer)->role(), QAccessible::AlertMessage);
    QString heard;
    connect(announcer, &Announcer::said, this, [&heard](const QString &words) { heard = words; });
    bench.resident("what was here before", 300);
    bool settled = false; // after whatever waits for the end of a run of rows
    QTimer::singleShot(0, this, [&settled] { settled = true; });
    QTRY_VERIFY(settled);
    QCOMPARE(heard, QString());
    bench.staff("our own words are not news", 200);
    QCOMPARE(heard, QString());
    bench.resident("I cannot breathe", 10);
    QVERIFY(heard.startsWith(QStringLiteral("New reply: ")));
    QVERIFY(heard.contains(QStringLiteral("I cannot breathe")));
    QCOMPARE(announcer->accessibleName(), heard);
}

void PicturesTest::half_written_note_is_kept_like_a_draft()
{
    ConversationWorld world;
    const ConsultationId id = *ConsultationId::from(QStringLiteral("p1"));
    {
        DraftKeeper keeper(DraftStore::ofNotes(world.desk), world.clock);
        keeper.begin(id);
        keeper.change(ja("家族に電話する"), 0);
        QTRY_VERIFY(world.desk.noteDrafts.contains(id.text()));
    }
    QVERIFY(world.desk.drafts.isEmpty());
    DraftKeeper again(DraftStore::ofNotes(world.desk), world.clock);
    QString text;
    connect(&again, &DraftKeeper::restored, this, [&text](const QString &restored) { text = restored; });
    again.begin(id);
    QTRY_COMPARE(text, ja("家族に電話する"));
}

MADO_TEST(PicturesTest)
#include "pictures_test.moc"
