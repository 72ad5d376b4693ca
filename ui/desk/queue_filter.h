// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/queue_model.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"

#include <map>

namespace mado {

/// The 38 px row of kind chips. A kind shows when somebody waits for it; what has no room goes into a menu.
class QueueFilter final : public QWidget
{
    Q_OBJECT

public:
    QueueFilter(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const QueueModel &queue);
    void setLanguage(Language language);
    void setKind(std::optional<ConsultationKind> kind);
    std::optional<ConsultationKind> kind() const { return m_kind; }
    void setFiltered(bool filtered); ///< By something besides the kind.

Q_SIGNALS:
    void kindChosen(std::optional<mado::ConsultationKind> kind);
    void menuRequested(const QPoint &globalPos); ///< Of everything else.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Kind = std::optional<ConsultationKind>;
    QString words(const Kind &kind) const;
    bool wanted(const Kind &kind) const;
    void refresh();
    void place();
    void openMenu();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    Kind m_kind;
    std::map<Kind, Chip *> m_chips;
    std::map<Kind, int> m_counts;
    QList<Kind> m_hidden;
    IconButton *m_more;
    IconButton *m_all;
    bool m_filtered = false;
};

} // namespace mado
