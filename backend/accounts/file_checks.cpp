// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/file_checks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

/// By its name, so that a reader can see whose it is: no number, no letters that look like others.
bool safe(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    static const QRegularExpression name(u"^([a-z0-9-]+\\.)+[a-z]{2,}$"_s);
    return url.isValid() && url.scheme() == u"https" && url.userInfo().isEmpty() && name.match(host).hasMatch() &&
           !host.contains(u"xn--"_s);
}

void scan(const QString &path, const QString &name, AccountCheck &check)
{
    static const QRegularExpression link(u"[A-Za-z][A-Za-z0-9+.-]*://[^\\s\"'<>、。）」]*"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    int line = 0;
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine());
        ++line;
        for (auto it = link.globalMatch(text.startsWith(u'#') ? QString() : text); it.hasNext();) {
            ++check.looked;
            if (!safe(it.next().captured()))
                check.faults.append({name, line, u"a link has to begin with https:// and name a host"_s});
        }
    }
}

QStringList yamlIn(const QString &folder)
{
    QStringList found;
    for (QDirIterator it(folder, {u"*.yaml"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        found << it.next();
    found.sort();
    return found;
}

} // namespace

int yamlFiles(const QString &folder) { return int(yamlIn(folder).size()); }

AccountCheck links(const QString &folder, const survey::AccountPackage &package, const AccountContent &content)
{
    AccountCheck check{AccountCheckKind::Links, 1, {}};
    const auto adapted = QString::fromLatin1(survey::adaptedFile);
    if (!safe(content.page))
        check.faults.append({adapted, 1, u"no page of the department that begins with https://"_s});
    QStringList files = yamlIn(folder);
    const QString faq = package.faq;
    if (!faq.isEmpty() && !faq.startsWith(folder + u'/'))
        files += yamlIn(faq);
    for (const QString &path : std::as_const(files))
        scan(path, QDir(folder).relativeFilePath(path), check);
    for (const AccountText &text : content.texts) {
        for (const QString &words : {text.words.ja, text.words.en}) {
            static const QRegularExpression link(u"[A-Za-z][A-Za-z0-9+.-]*://\\S*"_s);
            for (auto it = link.globalMatch(words); it.hasNext();) {
                ++check.looked;
                if (!safe(it.next().captured()))
                    check.faults.append({adapted, 1, u"text '%1' has a link that is not safe"_s.arg(text.key)});
            }
        }
    }
    return check;
}

} // namespace mado::accounts
