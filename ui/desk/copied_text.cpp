// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copied_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mado {

namespace {
constexpr int clearAfterMs = 60'000;
} // namespace

CopiedText::CopiedText(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CopiedText::clear);
}

CopiedText::~CopiedText() { clear(); }

void CopiedText::copy(const QString &text)
{
    m_text = text;
    QGuiApplication::clipboard()->setText(text);
    m_timer.start(clearAfterMs);
}

void CopiedText::clear()
{
    m_timer.stop();
    if (!m_text.isEmpty() && QGuiApplication::clipboard()->text() == m_text)
        QGuiApplication::clipboard()->clear();
    m_text.clear();
}

} // namespace mado
