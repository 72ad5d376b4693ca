// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/pictures.h"

#include "ui/desk/when_ready.h"

namespace mado {

namespace {
constexpr int sharpness = 2; // thumbnails are decoded for screens of 200 %
constexpr int threads = 2;
} // namespace

Pictures::Pictures(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { m_pool.setMaxThreadCount(threads); }

Pictures::~Pictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Pictures::show(const ConsultationId &id)
{
    if (m_id == id)
        return;
    clear();
    m_id = id;
}

void Pictures::clear()
{
    ++m_turn;
    m_id.reset();
    m_thumbnails.clear();
    m_asked.clear();
    m_unreachable.clear();
}

QImage Pictures::thumbnail(const EntryId &entry)
{
    const auto known = m_thumbnails.constFind(entry);
    if (known != m_thumbnails.constEnd())
        return *known;
    if (!m_id || m_asked.contains(entry))
        return {};
    m_asked.insert(entry);
    ask(entry, thumbnailSize * sharpness, [this, entry](const tl::expected<QImage, PictureFault> &picture) {
        if (!m_asked.contains(entry))
            return; // taken back meanwhile
        if (picture)
            m_thumbnails.insert(entry, *picture);
        Q_EMIT changed(entry);
    });
    return {};
}

void Pictures::open(const EntryId &entry, const QSize &within)
{
    ask(entry, within, [this, entry](const tl::expected<QImage, PictureFault> &picture) {
        if (picture && m_asked.contains(entry))
            Q_EMIT opened(entry, *picture);
    });
}

void Pictures::ask(const EntryId &entry, const QSize &within, Use use)
{
    whenReady(this, m_desk.media(*m_id, entry),
              [this, entry, within, use = std::move(use), turn = m_turn](const Result<QByteArray> &content) {
                  if (turn != m_turn)
                      return;
                  if (content) {
                      decode(entry, *content, within, use);
                      return;
                  }
                  m_unreachable.insert(entry);
                  Q_EMIT changed(entry);
              });
}

void Pictures::decode(const EntryId &entry, const QByteArray &content, const QSize &within, Use use)
{
    m_pool.start([this, entry, content, within, use = std::move(use), turn = m_turn] {
        const auto picture = decodePicture(content, within);
        QMetaObject::invokeMethod(
            this,
            [this, entry, picture, use, turn] {
                if (turn != m_turn)
                    return;
                if (!picture)
                    Q_EMIT failed(entry, picture.error());
                use(picture);
            },
            Qt::QueuedConnection);
    });
}

void Pictures::forget(const EntryId &entry)
{
    m_thumbnails.remove(entry);
    m_asked.remove(entry);
    m_unreachable.remove(entry);
}

void Pictures::retry()
{
    const auto unreachable = std::exchange(m_unreachable, {});
    for (const EntryId &entry : unreachable) {
        m_asked.remove(entry);
        Q_EMIT changed(entry);
    }
}

} // namespace mado
