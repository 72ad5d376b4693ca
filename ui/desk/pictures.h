// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/desk.h"
#include "ui/desk/picture_decoder.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

namespace mado {

/// The pictures of the conversation on screen: asked for when they come into sight, decoded on threads of their own,
/// in memory only while the conversation is shown. UI thread.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize thumbnailSize{240, 180}; ///< Device-independent pixels.

    explicit Pictures(Desk &desk, QObject *parent = nullptr);
    ~Pictures() override; ///< Waits for what is being decoded.

    void show(const ConsultationId &id); ///< Another one: those of the former go.
    void clear();
    /// Null: not here yet; it is asked for, and changed() tells.
    QImage thumbnail(const EntryId &entry);
    bool isUnreachable(const EntryId &entry) const { return m_unreachable.contains(entry); }
    void open(const EntryId &entry, const QSize &within); ///< opened() or failed() follows.
    void forget(const EntryId &entry);                    ///< Taken back.
    void retry();                                         ///< Connected again.

Q_SIGNALS:
    void changed(const mado::EntryId &entry);
    void failed(const mado::EntryId &entry, mado::PictureFault fault);
    void opened(const mado::EntryId &entry, const QImage &picture);

private:
    using Use = std::function<void(const tl::expected<QImage, PictureFault> &)>;
    void ask(const EntryId &entry, const QSize &within, Use use);
    void decode(const EntryId &entry, const QByteArray &content, const QSize &within, Use use);

    Desk &m_desk;
    std::optional<ConsultationId> m_id;
    quint64 m_turn = 0; ///< Answers of an earlier conversation are let go.
    QHash<EntryId, QImage> m_thumbnails;
    QSet<EntryId> m_asked;
    QSet<EntryId> m_unreachable;
    QThreadPool m_pool;
};

} // namespace mado
