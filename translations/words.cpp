// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/words.h"

#include <QCoreApplication>

namespace mado {

Words::Words(Language language) : m_language(language) { switchTo(language); }

Words::~Words() { QCoreApplication::removeTranslator(&m_translator); }

void Words::switchTo(Language language)
{
    QCoreApplication::removeTranslator(&m_translator);
    m_language = language;
    const auto catalogue =
        language == Language::Japanese ? QStringLiteral("madoguchi_ja") : QStringLiteral("madoguchi_en");
    if (m_translator.load(catalogue, QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace mado
