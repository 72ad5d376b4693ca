// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/faq.h"
#include "contract/staff.h"
#include "ui/services/faq_rows.h"
#include "ui/services/service_page.h"

class QLineEdit;
class QStackedLayout;

namespace mado {

class Button;
class Chip;
class ChoiceBox;
class EmptyState;
class FaqEditor;
class FaqSide;
class Segmented;
class TextLabel;

/// サービス: the frequent questions of an account. What was not answered, grouped by likeness; the entries; one of them
/// being written, and how residents will see it. Nothing is kept on this computer.
class FaqPage final : public ServicePage
{
    Q_OBJECT

public:
    FaqPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setFaq(Faq *faq); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language) override;
    void setPrivacyBars(bool on); ///< What residents wrote is not shown.
    void focusList() override;
    void cyclePane() override;
    void importFrom(const QString &path);
    void exportTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildLists();
    void connectParts();
    void retranslate() override;
    bool hasServer() const override;
    void loadBoard() override;
    void leaveAccount() override;
    std::optional<QDateTime> asOf() const override;
    void received(const FaqBoard &board);
    void loadAccounts() override;
    void refresh() override;
    void refreshGroups();
    void refreshEntries();
    bool shown(const FaqGroup &group) const;
    void choose();
    void openEntry(const FaqEntryId &id, const QList<FaqAsked> &questions = {});
    void beginNew(const QList<FaqAsked> &questions = {});
    void save(bool checkAsked);
    void act(FaqStepKind kind, const std::optional<int> &version);
    void changed(const Result<FaqEntry> &entry, const QString &words);
    void hold();
    void importFile();
    void exportFile();
    void tell(const QString &words);
    const FaqGroup *chosenGroup() const;
    bool leaves(); ///< False: something typed is not saved, and the person was told.

    Faq *m_faq = nullptr;
    bool m_barred = false;
    bool m_settingRow = false;
    QString m_shownKey;
    std::optional<FaqBoard> m_board;
    std::optional<FaqEntryId> m_entry;   ///< Being written; of a new one, the id it will have.
    std::optional<FaqEntryId> m_opening; ///< Asked for and not there yet.
    qint64 m_revision = 0;
    Segmented *m_which;
    TextLabel *m_count;
    QLineEdit *m_search;
    Chip *m_held;
    Chip *m_newest;
    FaqRows *m_rows;
    EmptyState *m_empty;
    QStackedLayout *m_faces;
    Button *m_new;
    Button *m_import;
    Button *m_export;
    FaqEditor *m_editor;
    FaqSide *m_side;
};

} // namespace mado
