// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/knowledge.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mado::faq {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString accounts = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts");
const QString shipped = accounts + u"/faq/faq"_s;

bool inBoth(const LocalText &text) { return !text.ja.trimmed().isEmpty() && !text.en.trimmed().isEmpty(); }

/// What an entry lacks before residents may get it; empty: nothing.
QString lacks(const FaqContent &content)
{
    if (!inBoth(content.question))
        return u"question"_s;
    if (!inBoth(content.answer))
        return u"answer"_s;
    if (!inBoth(content.source.title))
        return u"source"_s;
    return content.source.asOf ? QString() : u"day of the source"_s;
}

} // namespace

class FaqKnowledgeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// The shipped folder with one text of one file replaced; the first fault, as an author reads it.
    QString faultOf(const QString &name, const QString &before, const QString &after)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadWrite))
            return u"cannot open"_s;
        QString text = QString::fromUtf8(file.readAll());
        if (!text.contains(before))
            return u"not there"_s;
        text.replace(text.indexOf(before), before.size(), after);
        file.resize(0);
        file.seek(0);
        file.write(text.toUtf8());
        file.close();
        const auto loaded = loadKnowledge(m_folder->path());
        return loaded ? QString() : loaded.error().first().text();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"entries"_s));
        for (const QString &part : {u""_s, u"entries/"_s}) {
            for (const QString &name : QDir(shipped + u'/' + part).entryList({u"*.yaml"_s}, QDir::Files))
                QVERIFY(QFile::copy(shipped + u'/' + part + name, path(part + name)));
        }
        for (const QString &part : {u""_s, u"entries/"_s}) {
            for (const QString &name : QDir(path(part)).entryList({u"*.yaml"_s}, QDir::Files))
                QFile::setPermissions(path(part + name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    void what_is_shipped_has_no_fault_and_enough_entries()
    {
        const auto loaded = loadKnowledge(shipped);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().first().text()));
        QVERIFY(loaded->entries.size() >= 150);
        for (const Entry &entry : loaded->entries)
            QVERIFY2(faqFaults(entry.content).isEmpty(), qPrintable(entry.id.text()));
    }

    void every_entry_of_every_shipped_account_names_its_source_and_speaks_both_languages()
    {
        int folders = 0;
        for (const QString &account : QDir(accounts).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString folder = accounts + u'/' + account + u"/faq"_s;
            if (!QDir(folder).exists())
                continue;
            ++folders;
            const auto loaded = loadKnowledge(folder);
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().first().text()));
            QVERIFY(!loaded->entries.isEmpty());
            for (const Entry &entry : loaded->entries) {
                const QString lacking = lacks(entry.content);
                QVERIFY2(lacking.isEmpty(), qPrintable(account + u'/' + entry.id.text() + u": "_s + lacking));
            }
        }
        QVERIFY(folders >= 2);
    }

    void a_cycle_in_the_menu_is_refused()
    {
        QVERIFY(
            faultOf(u"menu.yaml"_s, u"leads_to: [prevention, masks, virus]"_s, u"leads_to: [prevention, masks, top]"_s)
                .contains(u"'top' is reached twice"_s));
    }

    void a_branch_that_nothing_leads_to_is_refused()
    {
        QVERIFY(faultOf(u"menu.yaml"_s, u"leads_to: [prevention, masks, virus]"_s, u"leads_to: [prevention, masks]"_s)
                    .contains(u"nothing leads to 'virus'"_s));
    }

    void an_answer_missing_in_a_language_is_told_with_file_and_line()
    {
        const QString fault =
            faultOf(u"entries/contact.yaml"_s, u"    answer:\n      ja: "_s, u"    answer:\n      xx: "_s);
        QVERIFY2(fault.startsWith(u"entries/contact.yaml:"_s), qPrintable(fault));
        QVERIFY(fault.section(u':', 1, 1).toInt() > 1);
    }

    void an_unsafe_link_is_refused()
    {
        const QString fault = faultOf(u"sources.yaml"_s, u"https://www.mhlw.go.jp"_s, u"http://www.mhlw.go.jp"_s);
        QVERIFY2(fault.contains(u"https://"_s), qPrintable(fault));
    }

    void a_label_that_line_would_cut_is_refused()
    {
        const QString fault =
            faultOf(u"menu.yaml"_s, u"en: Symptoms and tests"_s, u"en: Symptoms and tests and much more"_s);
        QVERIFY2(fault.contains(u"at most 20"_s), qPrintable(fault));
    }

    void a_text_the_bot_needs_is_missed()
    {
        const QString fault = faultOf(u"texts.yaml"_s, u"  helped: {"_s, u"  helpful: {"_s);
        QVERIFY2(fault.startsWith(u"texts.yaml:"_s), qPrintable(fault));
    }
};

MADO_TEST(FaqKnowledgeTest)

} // namespace mado::faq

#include "knowledge_test.moc"
