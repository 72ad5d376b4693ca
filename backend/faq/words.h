// SPDX-License-Identifier: GPL-3.0-or-later
// Texts taken apart into what a search compares.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace mado::faq {

struct Words
{
    QStringList content; ///< Dictionary forms without particles and endings, plain().
    QString sound;       ///< The same words as they are read, in hiragana, with spaces between.
};

/// Japanese by MeCab with the dictionary it finds on the machine; without one by pairs of letters. English by spaces,
/// with common endings and words taken off. Thread-safe.
class WordReader
{
public:
    WordReader();
    /// Only pairs of letters, as on a machine without a dictionary.
    static WordReader withoutDictionary();
    ~WordReader();
    WordReader(WordReader &&) noexcept;
    WordReader &operator=(WordReader &&) noexcept;

    bool hasDictionary() const;
    Words read(const QString &text) const;

private:
    class Dictionary;
    explicit WordReader(std::unique_ptr<Dictionary> dictionary);
    std::unique_ptr<Dictionary> m_dictionary;
};

/// "testing" and "tests" as "test"; empty for words too common to tell anything.
QString englishStem(const QString &word);

} // namespace mado::faq
