// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_actions.h"

#include "contract/permissions.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace mado {

namespace {

constexpr int mostPeople = 300;

QString tr(const char *english) { return QCoreApplication::translate("mado::DeskActions", english); }

QString readingOf(const char *english)
{
    const QString reading = QCoreApplication::translate("mado::Readings", english);
    return reading == QLatin1String(english) ? QString() : reading;
}

PaletteEntry entry(const char *group, const char *icon, const char *words, const char *keys, std::function<void()> act,
                   const QString &detail = {})
{
    return {tr(group),        QString::fromLatin1(icon), tr(words),     detail,
            readingOf(words), QString::fromUtf8(keys),   std::move(act)};
}

constexpr auto person = QT_TRANSLATE_NOOP("mado::DeskActions", "This person");
constexpr auto go = QT_TRANSLATE_NOOP("mado::DeskActions", "Go to");
constexpr auto screen = QT_TRANSLATE_NOOP("mado::DeskActions", "This window");
constexpr auto people = QT_TRANSLATE_NOOP("mado::DeskActions", "Case number or name");

constexpr auto takeOver = QT_TRANSLATE_NOOP("mado::DeskActions", "Take over");
constexpr auto askOther = QT_TRANSLATE_NOOP("mado::DeskActions", "Ask a colleague to take it");
constexpr auto reply = QT_TRANSLATE_NOOP("mado::DeskActions", "Reply");
constexpr auto note = QT_TRANSLATE_NOOP("mado::DeskActions", "Write a note");
constexpr auto callBack = QT_TRANSLATE_NOOP("mado::DeskActions", "Promise a call");
constexpr auto calls = QT_TRANSLATE_NOOP("mado::DeskActions", "Calls to make");
constexpr auto review = QT_TRANSLATE_NOOP("mado::DeskActions", "What I still hold");
constexpr auto board = QT_TRANSLATE_NOOP("mado::DeskActions", "Assign and watch the desk");
constexpr auto trends = QT_TRANSLATE_NOOP("mado::DeskActions", "Trends of the region");
constexpr auto data = QT_TRANSLATE_NOOP("mado::DeskActions", "Data provision");
constexpr auto medicine = QT_TRANSLATE_NOOP("mado::DeskActions", "Medicine");
constexpr auto services = QT_TRANSLATE_NOOP("mado::DeskActions", "Frequent questions");
constexpr auto canned = QT_TRANSLATE_NOOP("mado::DeskActions", "Edit canned replies");
constexpr auto level = QT_TRANSLATE_NOOP("mado::DeskActions", "Set the urgency");
constexpr auto emergency = QT_TRANSLATE_NOOP("mado::DeskActions", "119: what to do");
constexpr auto concerned = QT_TRANSLATE_NOOP("mado::DeskActions", "Person concerned");
constexpr auto questions = QT_TRANSLATE_NOOP("mado::DeskActions", "Questions by symptom");
constexpr auto consent = QT_TRANSLATE_NOOP("mado::DeskActions", "What was agreed to");
constexpr auto joining = QT_TRANSLATE_NOOP("mado::DeskActions", "Join as the second person");
constexpr auto reopening = QT_TRANSLATE_NOOP("mado::DeskActions", "Open the consultation again");
constexpr auto undoing = QT_TRANSLATE_NOOP("mado::DeskActions", "Undo finishing or returning");
constexpr auto finish = QT_TRANSLATE_NOOP("mado::DeskActions", "Finish the consultation");
constexpr auto handOver = QT_TRANSLATE_NOOP("mado::DeskActions", "Hand over");
constexpr auto acceptOffer = QT_TRANSLATE_NOOP("mado::DeskActions", "Accept what is handed over");
constexpr auto declineOffer = QT_TRANSLATE_NOOP("mado::DeskActions", "Decline what is handed over");
constexpr auto withdrawOffer = QT_TRANSLATE_NOOP("mado::DeskActions", "Withdraw the hand-over");
constexpr auto giveBack = QT_TRANSLATE_NOOP("mado::DeskActions", "Return to queue");
constexpr auto takeNext = QT_TRANSLATE_NOOP("mado::DeskActions", "Take next");
constexpr auto queue = QT_TRANSLATE_NOOP("mado::DeskActions", "People waiting");
constexpr auto search = QT_TRANSLATE_NOOP("mado::DeskActions", "Search the queue");
constexpr auto settings = QT_TRANSLATE_NOOP("mado::DeskActions", "Settings");
constexpr auto staff = QT_TRANSLATE_NOOP("mado::DeskActions", "Staff and roles");
constexpr auto reach = QT_TRANSLATE_NOOP("mado::DeskActions", "Reach beyond my scope");
constexpr auto bars = QT_TRANSLATE_NOOP("mado::DeskActions", "Privacy bars");
constexpr auto lock = QT_TRANSLATE_NOOP("mado::DeskActions", "Lock the screen");
constexpr auto quiet = QT_TRANSLATE_NOOP("mado::DeskActions", "Quiet the alarm for a minute");
constexpr auto keys = QT_TRANSLATE_NOOP("mado::DeskActions", "List of keys");
constexpr auto language = QT_TRANSLATE_NOOP("mado::DeskActions", "Switch to Japanese or English");
constexpr auto reconnect = QT_TRANSLATE_NOOP("mado::DeskActions", "Reconnect now");

[[maybe_unused]] constexpr std::array readings{
    QT_TRANSLATE_NOOP("mado::Readings", "Take over"),
    QT_TRANSLATE_NOOP("mado::Readings", "Ask a colleague to take it"),
    QT_TRANSLATE_NOOP("mado::Readings", "Reply"),
    QT_TRANSLATE_NOOP("mado::Readings", "Write a note"),
    QT_TRANSLATE_NOOP("mado::Readings", "Promise a call"),
    QT_TRANSLATE_NOOP("mado::Readings", "Calls to make"),
    QT_TRANSLATE_NOOP("mado::Readings", "Set the urgency"),
    QT_TRANSLATE_NOOP("mado::Readings", "119: what to do"),
    QT_TRANSLATE_NOOP("mado::Readings", "Person concerned"),
    QT_TRANSLATE_NOOP("mado::Readings", "Questions by symptom"),
    QT_TRANSLATE_NOOP("mado::Readings", "What was agreed to"),
    QT_TRANSLATE_NOOP("mado::Readings", "Join as the second person"),
    QT_TRANSLATE_NOOP("mado::Readings", "Open the consultation again"),
    QT_TRANSLATE_NOOP("mado::Readings", "Undo finishing or returning"),
    QT_TRANSLATE_NOOP("mado::Readings", "Finish the consultation"),
    QT_TRANSLATE_NOOP("mado::Readings", "Hand over"),
    QT_TRANSLATE_NOOP("mado::Readings", "Accept what is handed over"),
    QT_TRANSLATE_NOOP("mado::Readings", "Decline what is handed over"),
    QT_TRANSLATE_NOOP("mado::Readings", "Withdraw the hand-over"),
    QT_TRANSLATE_NOOP("mado::Readings", "Return to queue"),
    QT_TRANSLATE_NOOP("mado::Readings", "Take next"),
    QT_TRANSLATE_NOOP("mado::Readings", "People waiting"),
    QT_TRANSLATE_NOOP("mado::Readings", "Search the queue"),
    QT_TRANSLATE_NOOP("mado::Readings", "What I still hold"),
    QT_TRANSLATE_NOOP("mado::Readings", "Assign and watch the desk"),
    QT_TRANSLATE_NOOP("mado::Readings", "Edit canned replies"),
    QT_TRANSLATE_NOOP("mado::Readings", "Settings"),
    QT_TRANSLATE_NOOP("mado::Readings", "Staff and roles"),
    QT_TRANSLATE_NOOP("mado::Readings", "Reach beyond my scope"),
    QT_TRANSLATE_NOOP("mado::Readings", "Privacy bars"),
    QT_TRANSLATE_NOOP("mado::Readings", "Lock the screen"),
    QT_TRANSLATE_NOOP("mado::Readings", "Quiet the alarm for a minute"),
    QT_TRANSLATE_NOOP("mado::Readings", "List of keys"),
    QT_TRANSLATE_NOOP("mado::Readings", "Switch to Japanese or English"),
    QT_TRANSLATE_NOOP("mado::Readings", "Reconnect now"),
};

QString nameOf(const Consultation &consultation, Language spoken, bool barred)
{
    if (barred)
        return consultation.caseNumber;
    const QString suffix = wording::politeSuffix(spoken);
    return consultation.resident.displayName + (suffix.isEmpty() ? QString() : QLatin1Char(' ') + suffix);
}

void addPerson(QList<PaletteEntry> &all, DeskPage &page, Language spoken, const FrameActions &frame)
{
    const auto shown = page.shown() ? page.queue().find(*page.shown()) : std::nullopt;
    if (!shown)
        return;
    const QString name = nameOf(*shown, spoken, frame.barsShown);
    const bool mine = shown->owner && shown->owner->staff.id == page.me().id;
    if (!shown->owner && !shown->closed)
        all.append(entry(
            person, "chats", takeOver, "T", [&page, id = shown->id] { page.takeOver(id); }, name));
    if (!shown->owner && !shown->closed)
        all.append(entry(
            person, "assign", askOther, "A", [&page, id = shown->id] { page.askColleague(id); }, name));
    if (!shown->closed && (mine || !shown->owner))
        all.append(entry(
            person, "user", concerned, "P", [&page] { page.describePerson(); }, name));
    all.append(entry(
        person, "shield", consent, "O", [&page] { page.showConsent(); }, name));
    all.append(entry(
        person, "template", questions, "Q", [&page] { page.askQuestions(); }, name));
    if (shown->danger && !shown->danger->second && !mine)
        all.append(entry(
            person, "users", joining, "", [&page] { page.joinDanger(); }, name));
    if (shown->closed)
        all.append(entry(
            person, "refresh", reopening, "", [&page] { page.reopen(); }, name));
    if (mine) {
        all.append(entry(
            person, "send", reply, "R", [&page] { page.writeReply(); }, name));
        all.append(entry(
            person, "callback", callBack, "B", [&page] { page.planCall(); }, name));
        all.append(entry(
            person, "checkcircle", finish, "E", [&page] { page.startClosing(); }, name));
        all.append(entry(
            person, "handover", handOver, "H", [&page] { page.startHandOver(); }, name));
        if (shown->handOver)
            all.append(entry(
                person, "handover", withdrawOffer, "", [&page] { page.withdrawHandOver(); }, name));
        all.append(entry(
            person, "history", giveBack, "", [&page] { page.giveBack(); }, name));
    }
    if (shown->handOver && isOfferedTo(*shown->handOver, page.me().id, page.me().role)) {
        all.append(entry(
            person, "handover", acceptOffer, "A", [&page] { page.acceptHandOver(); }, name));
        all.append(entry(
            person, "handover", declineOffer, "D", [&page] { page.declineHandOver(); }, name));
    }
    all.append(entry(
        person, "siren", emergency, "9", [&page] { page.openEmergency(); }, name));
    if (!shown->closed && (mine || !shown->owner))
        all.append(entry(
            person, "edit", level, "U", [&page] { page.setLevel(); }, name));
    all.append(entry(
        person, "note", note, "N", [&page] { page.writeNote(); }, name));
}

void addPeople(QList<PaletteEntry> &all, DeskPage &page, const FrameActions &frame)
{
    const int rows = std::min(page.queue().rowCount(), mostPeople);
    for (int row = 0; row < rows; ++row) {
        const auto content = page.queue().contentAt(row);
        const auto *one = std::get_if<Consultation>(&content);
        if (!one)
            continue;
        const QString name = frame.barsShown ? one->caseNumber : one->resident.displayName;
        const QString detail = frame.barsShown ? QString() : one->caseNumber;
        all.append(
            {tr(people), QStringLiteral("user"), name, detail, {}, {}, [&page, id = one->id] { page.open(id); }});
    }
}

void atDesk(QList<PaletteEntry> &entries, const FrameActions &frame)
{
    for (PaletteEntry &one : entries)
        one.act = [desk = frame.showDesk, act = one.act] {
            desk();
            act();
        };
}

} // namespace

QList<PaletteEntry> deskActions(DeskPage &page, Language spoken, const FrameActions &frame)
{
    QList<PaletteEntry> all;
    addPerson(all, page, spoken, frame);
    if (page.canUndo())
        all.append(entry(screen, "history", undoing, "Z", [&page] { page.undo(); }));
    all.append(entry(go, "users", takeNext, "Shift+T", [&page] { page.takeNext(); }));
    all.append(entry(go, "chats", queue, "G T", [&page] { page.focusQueue(); }));
    all.append(entry(go, "search", search, "/", frame.search));
    atDesk(all, frame);
    all.append(entry(go, "callback", calls, "G C", frame.showCalls));
    if (frame.showBoard)
        all.append(entry(go, "assign", board, "G A", frame.showBoard));
    if (frame.showTrends)
        all.append(entry(go, "trend", trends, "G R", frame.showTrends));
    if (frame.showData)
        all.append(entry(go, "shield", data, "G D", frame.showData));
    if (frame.showServices)
        all.append(entry(go, "services", services, "G S", frame.showServices));
    if (frame.showMedicine)
        all.append(entry(go, "pill", medicine, "", frame.showMedicine));
    if (allows(page.me().role, Permission::ChangeCannedReplies))
        all.append(entry(go, "template", canned, "", [&page] { page.editCannedReplies(); }));
    all.append(entry(go, "handover", review, "", frame.review));
    all.append(entry(go, "gear", settings, "G ,", frame.showSettings));
    if (frame.showStaff)
        all.append(entry(go, "users", staff, "", frame.showStaff));
    if (frame.reach)
        all.append(entry(go, "key", reach, "", frame.reach));
    all.append(entry(screen, "lock", lock, "Ctrl+L", frame.lock));
    all.append(entry(screen, "eyeoff", bars, "Ctrl+Shift+H", frame.toggleBars));
    if (page.alarms().waiting() > 0)
        all.append(entry(screen, "bell", quiet, "", frame.quiet));
    all.append(entry(screen, "keyboard", keys, "?", frame.showKeys));
    all.append(entry(screen, "globe", language, "", frame.switchLanguage));
    all.append(entry(screen, "refresh", reconnect, "", [&page] { page.reconnectNow(); }));
    QList<PaletteEntry> waiting;
    addPeople(waiting, page, frame);
    atDesk(waiting, frame);
    return all + waiting;
}

} // namespace mado
