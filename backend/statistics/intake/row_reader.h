// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a file of answers, in its stored form. Works on the file's own bytes: commas, quotes and line ends are
// the same in UTF-8 and cp932.
#pragma once

#include "backend/statistics/intake/encoder.h"
#include "backend/store/survey/response_log.h"

#include <QStringDecoder>
#include <unordered_map>

namespace mado::statistics {

struct ReadRow
{
    int part;
    store::LoggedResponse response;
};

class RowReader
{
public:
    /// The error says which column is missing or unknown.
    static tl::expected<RowReader, QString> open(const SurveyDefinition &definition, const QByteArray &key,
                                                 QByteArrayView header, const QString &encoding, int prefecture);

    /// The error is the reason, without what the row says.
    tl::expected<ReadRow, QString> read(QByteArrayView line);

private:
    struct Column
    {
        std::size_t slot;
        std::unordered_map<std::string, quint32> options; ///< By the bytes of key or label.
    };
    RowReader(const SurveyDefinition &definition, QByteArray key, const QString &encoding);
    std::optional<QString> readHeader(QByteArrayView header, const QString &encoding);
    void split(QByteArrayView line);
    Encoded codeOf(const Column &column, QByteArrayView field) const;
    QString text(QByteArrayView bytes);
    const Place *placeOf(int day);

    const SurveyDefinition *m_definition;
    QByteArray m_key;
    QStringDecoder m_decoder;
    char m_separator = ',';
    qsizetype m_person = -1;
    qsizetype m_at = -1;
    std::vector<std::optional<Column>> m_columns;
    std::vector<QByteArray> m_fields;
    quint32 m_prefecture = 0;
    std::optional<std::size_t> m_prefectureSlot;
    std::unordered_map<int, std::optional<Place>> m_places;
};

} // namespace mado::statistics
