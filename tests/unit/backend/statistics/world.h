// SPDX-License-Identifier: GPL-3.0-or-later
// The real packages and places, and a log on either engine.
#pragma once

#include "backend/statistics/counting/areas.h"
#include "backend/statistics/counting/definition.h"
#include "backend/store/survey/response_log.h"
#include "tests/support/postgres_cluster.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

inline const QString resources = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/");

inline const SurveyDefinition &national()
{
    static const SurveyDefinition definition =
        loadDefinition(resources + u"accounts/national-survey"_s, resources + u"indicators"_s).value();
    return definition;
}

inline const Areas &areas()
{
    static const Areas all = Areas::load(resources + u"areas"_s).value();
    return all;
}

/// A test class that runs once on each engine.
class OnLog : public QObject
{
    Q_OBJECT

public:
    enum class Engine { Sqlite, Postgres };
    explicit OnLog(Engine engine) : m_engine(engine) {}

protected:
    std::unique_ptr<store::ResponseStore> fresh()
    {
        if (m_engine == Engine::Postgres) {
            auto opened = store::openPostgresResponses(m_cluster.freshDatabase());
            return opened ? std::move(*opened) : nullptr;
        }
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::openSqliteResponses(m_folder->filePath(u"responses"_s), false);
        return opened ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_engine == Engine::Postgres && !m_cluster.start())
            QSKIP(qPrintable(m_cluster.why()));
    }

private:
    Engine m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    test::PostgresCluster m_cluster;
};

inline store::PersonKey personNumber(int number)
{
    store::PersonKey key{};
    for (std::size_t i = 0; i < 4; ++i)
        key[i] = static_cast<unsigned char>(unsigned(number) >> (8 * i));
    return key;
}

/// Answers to the national survey.
inline QByteArray answersOf(int prefecture, int age, int occupation, int fever)
{
    const Layout &layout = national().layout;
    Codes codes{};
    codes[*layout.indexOf(u"prefecture"_s)] = quint32(prefecture);
    codes[*layout.indexOf(u"age"_s)] = quint32(age + 1);
    codes[*layout.indexOf(u"occupation"_s)] = quint32(occupation);
    codes[*layout.indexOf(u"fever"_s)] = quint32(fever);
    return layout.pack(codes);
}

} // namespace mado::statistics
