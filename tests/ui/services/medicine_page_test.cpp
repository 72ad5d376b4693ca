// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/services/medicine_page.h"
#include "ui/services/medicine_table.h"
#include "ui/shared/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"quarantine-support"_s);
const StaffProfile nurse{*StaffId::from(u"saeki"_s), u"K-1"_s, u"佐伯"_s, Role::Nurse, u"14"_s};
const StaffProfile physician{*StaffId::from(u"oda"_s), u"K-2"_s, u"小田"_s, Role::Physician, u"14"_s};
const StaffProfile supervisor{*StaffId::from(u"kawamura"_s), u"K-3"_s, u"川村"_s, Role::Supervisor, u"14"_s};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

MedicineRequest request(const char *number, MedicineStage stage, const QString &medicine)
{
    return {.id = *MedicineRequestId::from(QString::fromLatin1(number)),
            .revision = 1,
            .number = QString::fromLatin1(number),
            .consultation = ConsultationId::from(u"c-1"_s),
            .resident = u"けろっぴ団長"_s,
            .language = u"ja"_s,
            .medicine = medicine,
            .days = u"14日分"_s,
            .allergies = u"なし"_s,
            .place = u"宿泊療養 703号室"_s,
            .pictures = 2,
            .urgent = std::nullopt,
            .neededOn = std::nullopt,
            .requestedAt = noon,
            .stage = stage,
            .trouble = std::nullopt,
            .changes = {{MedicineChangeKind::Requested, std::nullopt, noon, {}}}};
}

/// A server's requests without a server: remembers what it was asked.
class FakeMedicine final : public Medicine
{
public:
    FakeMedicine()
    {
        MedicineRequest insulin = request("M-1182", MedicineStage::Requested, u"インスリン"_s);
        insulin.urgent = LocalText{u"インスリン"_s, u"Insulin"_s};
        insulin.neededOn = QDate(2020, 6, 17);
        boardNow.requests = {insulin, request("M-1179", MedicineStage::Prescribed, u"吸入薬"_s),
                             request("M-1177", MedicineStage::Arranged, u"胃薬"_s)};
    }

    QFuture<Result<MedicineAccountList>> accounts() override
    {
        return ready<Result<MedicineAccountList>>(MedicineAccountList{{boardNow.account}});
    }
    QFuture<Result<MedicineBoard>> board(const AccountId &) override { return answer(boardNow); }
    QFuture<Result<MedicineRequest>> prescribe(const AccountId &, const MedicineRequestId &id,
                                               const MedicinePrescription &prescription) override
    {
        prescriptions << prescription;
        MedicineRequest now = find(id);
        now.stage = MedicineStage::Prescribed;
        return answer(now);
    }
    QFuture<Result<MedicineRequest>> move(const AccountId &, const MedicineRequestId &id,
                                          const MedicineStep &step) override
    {
        steps << step;
        MedicineRequest now = find(id);
        if (step.what == MedicineChangeKind::Arranged)
            now.stage = MedicineStage::Arranged;
        now.trouble = step.trouble;
        ++now.revision;
        return answer(now);
    }
    QFuture<Result<MedicineBoard>> close(const AccountId &, const CloseService &close) override
    {
        closed << close;
        boardNow.closing =
            ServiceClosing{{supervisor.id, supervisor.name, supervisor.role}, noon, close.text, QDate(2025, 6, 17)};
        return answer(boardNow);
    }

    MedicineBoard boardNow{noon,
                           {account, {u"療養支援"_s, u"Quarantine support"_s}},
                           {},
                           {152, 27, 12, 26},
                           {u"終わりました。"_s, u"It has ended."_s},
                           std::nullopt};
    std::optional<AppError> error;
    QList<MedicinePrescription> prescriptions;
    QList<MedicineStep> steps;
    QList<CloseService> closed;

private:
    MedicineRequest find(const MedicineRequestId &id) const
    {
        return *std::ranges::find(boardNow.requests, id, &MedicineRequest::id);
    }
    template <class T> QFuture<Result<T>> answer(const T &value) const
    {
        if (error)
            return ready<Result<T>>(tl::make_unexpected(*error));
        return ready<Result<T>>(value);
    }
};

} // namespace

class MedicinePageTest : public QObject
{
    Q_OBJECT

    const Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<FakeMedicine> m_medicine;
    std::unique_ptr<MedicinePage> m_page;
    std::unique_ptr<Hands> m_hands;

    void openFor(const StaffProfile &who)
    {
        m_hands.reset();
        m_page.reset();
        m_medicine = std::make_unique<FakeMedicine>();
        m_page = std::make_unique<MedicinePage>(m_theme, who);
        m_page->setLanguage(Language::English);
        m_page->resize(1300, 800);
        m_page->setMedicine(m_medicine.get());
        m_page->show();
        m_hands = std::make_unique<Hands>(*m_page);
        QVERIFY(m_hands->waitForFocus());
        m_page->focusList();
    }
    MedicineTable &table() const { return *m_page->findChild<MedicineTable *>(); }

private Q_SLOTS:
    void init() { openFor(nurse); }
    void cleanup()
    {
        m_hands.reset();
        m_page.reset();
    }

    void requests_are_listed_with_their_stage_and_what_must_not_run_out()
    {
        QCOMPARE(table().count(), 3);
        QVERIFY(m_hands->seesTogether(u"M-1182"_s, u"Must not run out"_s));
        QVERIFY(m_hands->sees(u"1 to prescribe"_s));
        QVERIFY(m_hands->sees(u"1 needed today"_s));
        QVERIFY(m_hands->sees(u"medicine 152, nurse 27, counsellor 12, physician 26"_s));
    }

    void the_next_step_is_one_key_away()
    {
        m_hands->press(Qt::Key_J);
        m_hands->press(Qt::Key_C);
        QCOMPARE(m_medicine->steps.size(), 1);
        QCOMPARE(m_medicine->steps.first().what, MedicineChangeKind::Arranged);
        QVERIFY(m_hands->seesTogether(u"M-1179"_s, u"Arranged"_s));
    }

    void a_nurse_cannot_skip_the_physician()
    {
        QSignalSpy said(m_page.get(), &MedicinePage::said);
        m_hands->press(Qt::Key_C);
        QVERIFY(m_medicine->steps.isEmpty());
        QCOMPARE(said.count(), 1);
        QVERIFY(!m_hands->sees(u"Record the prescription"_s));
    }

    void a_physician_records_what_they_prescribe()
    {
        openFor(physician);
        m_hands->press(Qt::Key_Return);
        m_hands->compose(u"持効型 1日1回 8単位"_s);
        m_hands->clickOn(u"Record the prescription"_s);
        QCOMPARE(m_medicine->prescriptions.size(), 1);
        QCOMPARE(m_medicine->prescriptions.first().text, u"持効型 1日1回 8単位"_s);
    }

    void a_letter_in_the_note_moves_nothing()
    {
        m_hands->press(Qt::Key_J);
        m_hands->press(Qt::Key_Return);
        m_hands->press(Qt::Key_C);
        QVERIFY(m_medicine->steps.isEmpty());
    }

    void a_stopped_request_says_why()
    {
        m_hands->press(Qt::Key_J);
        m_hands->clickOn(u"Out of stock"_s);
        QCOMPARE(m_medicine->steps.first().trouble, std::optional(MedicineTrouble::OutOfStock));
        QVERIFY(m_hands->seesTogether(u"M-1179"_s, u"Out of stock"_s));
        m_hands->clickOn(u"Stopped"_s);
        QCOMPARE(table().count(), 1);
    }

    void offline_the_page_says_how_old_it_is()
    {
        m_medicine->error = AppError{AppError::Kind::Offline, {}, std::nullopt};
        m_page->reload();
        QVERIFY(m_hands->sees(u"As of 12:00:00."_s));
        QCOMPARE(table().count(), 3);
    }

    void privacy_bars_hide_names_and_medicine()
    {
        m_page->setPrivacyBars(true);
        QVERIFY(!m_hands->sees(u"けろっぴ団長"_s));
        QVERIFY(!m_hands->sees(u"インスリン"_s));
    }

    void the_round_list_holds_what_is_to_be_brought()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"round.pdf"_s);
        m_page->writeRoundList(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void only_a_supervisor_ends_the_service()
    {
        QVERIFY(!m_hands->sees(u"End the service"_s));
        openFor(supervisor);
        m_hands->clickOn(u"End the service"_s);
        m_hands->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_medicine->closed.size(), 1);
        QCOMPARE(m_medicine->closed.first().text.en, u"It has ended."_s);
        QVERIFY(m_hands->sees(u"2025-06-17"_s));
    }
};

MADO_TEST(MedicinePageTest)

} // namespace mado::test

#include "medicine_page_test.moc"
