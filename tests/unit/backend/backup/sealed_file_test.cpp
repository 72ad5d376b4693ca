// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backup/sealed_file.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QMap>
#include <QTest>

namespace mado::backup {

using namespace Qt::Literals::StringLiterals;

namespace {

class Kept final : public Unpacker
{
public:
    Done beginFile(const QString &name) override
    {
        m_name = name;
        files.insert(name, {});
        m_at = 0;
        return {};
    }
    Done add(const QByteArray &data) override
    {
        QByteArray &file = files[m_name];
        file.resize(std::max(file.size(), m_at + data.size()), '\0');
        file.replace(m_at, data.size(), data);
        m_at += data.size();
        return {};
    }
    Done seek(qint64 at) override
    {
        m_at = at;
        return {};
    }
    QMap<QString, QByteArray> files;

private:
    QString m_name;
    qsizetype m_at = 0;
};

} // namespace

class SealedFileTest : public QObject
{
    Q_OBJECT

    const QByteArray m_key = QByteArray(keyBytes, '\5');
    /// Longer than two pieces, and with a word in it.
    const QByteArray m_long = QByteArray(150'000, 'x') + "四十雀";

    QByteArray sealed() const
    {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        SealedWriter writer(to, m_key);
        const bool done = writer.beginFile(u"one"_s) && writer.add(m_long.constData(), m_long.size()) &&
                          writer.beginFile(u"empty"_s) && writer.beginFile(u"two"_s) && writer.add("short", 5) &&
                          writer.finish();
        return done ? to.data() : QByteArray();
    }
    /// nullopt: it does not open.
    static std::optional<QMap<QString, QByteArray>> opened(QByteArray bytes, const QByteArray &key)
    {
        QBuffer from(&bytes);
        from.open(QIODevice::ReadOnly);
        Kept kept;
        return unpack(from, key, kept) ? std::optional(kept.files) : std::nullopt;
    }

private Q_SLOTS:
    void what_was_sealed_opens_as_it_was()
    {
        const auto files = opened(sealed(), m_key);
        QVERIFY(files);
        QCOMPARE(*files, (QMap<QString, QByteArray>{{u"one"_s, m_long}, {u"empty"_s, {}}, {u"two"_s, "short"}}));
    }
    void what_comes_out_of_order_finds_its_place()
    {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        SealedWriter writer(to, m_key);
        QVERIFY(writer.beginFile(u"one"_s) && writer.add("aabbcc", 6) && writer.seek(8) && writer.add("ee", 2) &&
                writer.seek(0) && writer.add("AA", 2) && writer.finish());
        const auto files = opened(to.data(), m_key);
        QVERIFY(files);
        QCOMPARE(files->value(u"one"_s), QByteArray("AAbbcc\0\0ee", 10));
    }
    void nothing_of_it_is_readable()
    {
        QVERIFY(!sealed().contains("四十雀") && !sealed().contains("xxxxxxxx") && !sealed().contains("short"));
        QVERIFY(sealed() != sealed());
    }
    void another_key_does_not_open_it() { QVERIFY(!opened(sealed(), QByteArray(keyBytes, '\6'))); }
    void every_cut_is_found()
    {
        const QByteArray whole = sealed();
        for (qsizetype size = 0; size < whole.size(); size += size < 200 || whole.size() - size < 200 ? 1 : 997)
            QVERIFY2(!opened(whole.left(size), m_key), qPrintable(QString::number(size)));
    }
    void every_changed_byte_is_found()
    {
        const QByteArray whole = sealed();
        for (qsizetype at = 0; at < whole.size(); at += at < 200 || whole.size() - at < 200 ? 1 : 997) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!opened(changed, m_key), qPrintable(QString::number(at)));
        }
    }
    void what_is_put_behind_it_is_found() { QVERIFY(!opened(sealed() + 'x', m_key)); }
    void what_was_not_finished_does_not_open()
    {
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        SealedWriter writer(to, m_key);
        QVERIFY(writer.beginFile(u"one"_s) && writer.add("short", 5));
        QVERIFY(!opened(to.data(), m_key));
    }
};

MADO_TEST(SealedFileTest)

} // namespace mado::backup

#include "sealed_file_test.moc"
