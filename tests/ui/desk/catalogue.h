// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTranslator>
#include <QXmlStreamReader>

namespace mado::test {

/// The console's words straight from the .ts file, so that a test needs no compiled catalogue. English is the source.
class Catalogue final : public QTranslator
{
public:
    explicit Catalogue(Language language)
    {
        if (language == Language::Japanese)
            read(qEnvironmentVariable("MADOGUCHI_TS",
                                      QStringLiteral(MADOGUCHI_SOURCE_DIR "/translations/madoguchi_ja.ts")));
        QCoreApplication::installTranslator(this);
    }
    ~Catalogue() override { QCoreApplication::removeTranslator(this); }
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    bool isEmpty() const override { return m_words.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_words.value(QString::fromUtf8(context) + QLatin1Char('\t') + QString::fromUtf8(source));
    }

private:
    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                m_words.insert(context + QLatin1Char('\t') + source,
                               xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    QHash<QString, QString> m_words;
};

} // namespace mado::test
