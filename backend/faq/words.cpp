// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/words.h"

#include "backend/faq/plain.h"

#include <algorithm>
#include <mecab.h>

using namespace Qt::Literals::StringLiterals;

namespace mado::faq {

/// A model is shared by all threads; each reading has a lattice of its own.
class WordReader::Dictionary
{
public:
    static std::unique_ptr<Dictionary> open()
    {
        std::unique_ptr<MeCab::Model> model(MeCab::createModel(""));
        if (!model || !speaksUtf8(*model))
            return nullptr;
        std::unique_ptr<MeCab::Tagger> tagger(model->createTagger());
        return tagger ? std::unique_ptr<Dictionary>(new Dictionary(std::move(model), std::move(tagger))) : nullptr;
    }

    template <class Visit> void each(const QString &text, const Visit &visit) const
    {
        const std::unique_ptr<MeCab::Lattice> lattice(m_model->createLattice());
        const QByteArray bytes = text.toUtf8();
        lattice->set_sentence(bytes.constData(), size_t(bytes.size()));
        if (!m_tagger->parse(lattice.get()))
            return;
        for (const MeCab::Node *node = lattice->bos_node(); node; node = node->next) {
            if (node->stat == MECAB_NOR_NODE || node->stat == MECAB_UNK_NODE)
                visit(QString::fromUtf8(node->surface, node->length), QString::fromUtf8(node->feature).split(u','));
        }
    }

private:
    Dictionary(std::unique_ptr<MeCab::Model> model, std::unique_ptr<MeCab::Tagger> tagger)
        : m_model(std::move(model)),
          m_tagger(std::move(tagger))
    {
    }

    static bool speaksUtf8(const MeCab::Model &model)
    {
        const MeCab::DictionaryInfo *info = model.dictionary_info();
        const QString charset = info ? QString::fromLatin1(info->charset).toLower() : QString();
        return charset == u"utf-8" || charset == u"utf8";
    }

    std::unique_ptr<MeCab::Model> m_model;
    std::unique_ptr<MeCab::Tagger> m_tagger;
};

namespace {

bool isEnglish(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x250; });
}

/// Columns of the IPA dictionary: part of speech, its kind, …, dictionary form, reading.
bool carriesMeaning(const QStringList &feature)
{
    const QString part = feature.value(0);
    const QString kind = feature.value(1);
    if (part == u"名詞")
        return kind != u"非自立" && kind != u"接尾" && kind != u"代名詞";
    if (part == u"動詞" || part == u"形容詞")
        return kind == u"自立" && feature.value(6) != u"する" && feature.value(6) != u"なる" &&
               feature.value(6) != u"ある" && feature.value(6) != u"いる" && feature.value(6) != u"できる";
    return part == u"接頭詞" ? false : part == u"感動詞";
}

QString orSurface(const QString &column, const QString &surface)
{
    return column.isEmpty() || column == u"*" ? surface : column;
}

void takeEnglish(const QString &word, Words &words)
{
    if (const QString stem = englishStem(word); !stem.isEmpty())
        words.content << stem;
}

} // namespace

WordReader::WordReader() : m_dictionary(Dictionary::open()) {}
WordReader::WordReader(std::unique_ptr<Dictionary> dictionary) : m_dictionary(std::move(dictionary)) {}
WordReader::~WordReader() = default;
WordReader::WordReader(WordReader &&) noexcept = default;
WordReader &WordReader::operator=(WordReader &&) noexcept = default;

WordReader WordReader::withoutDictionary() { return WordReader(std::unique_ptr<Dictionary>()); }

bool WordReader::hasDictionary() const { return bool(m_dictionary); }

Words WordReader::read(const QString &text) const
{
    Words words;
    QStringList sounds;
    for (const QString &run : plain(text).split(u' ', Qt::SkipEmptyParts)) {
        if (isEnglish(run)) {
            takeEnglish(run, words);
        } else if (!m_dictionary) {
            words.content << pairs(run);
            sounds << kana(run);
        } else {
            m_dictionary->each(run, [&](const QString &surface, const QStringList &feature) {
                if (isEnglish(surface)) {
                    takeEnglish(surface, words);
                } else if (carriesMeaning(feature)) {
                    words.content << plain(orSurface(feature.value(6), surface));
                    sounds << kana(orSurface(feature.value(7), surface));
                }
            });
        }
    }
    words.sound = sounds.join(u' ');
    return words;
}

} // namespace mado::faq
