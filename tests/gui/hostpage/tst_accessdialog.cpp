// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/copyblock.h"
#include "widgets/monit/control/agentaccessdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

const QByteArray digest = QByteArray(32, '\xAB');

Host hostWith(const std::optional<AgentHttpd> &httpd)
{
    Host host = edited(capturedHost(u"5.33-core-status-steady"_s),
                       [&](Snapshot &snapshot) { snapshot.httpd = httpd; });
    host.source.address = QHostAddress(u"10.0.0.5"_s);
    return host;
}

Host plainHost()
{
    return hostWith(AgentHttpd{u"10.0.0.5"_s, 2813, false, {}});
}

KnownAccess known(bool hasPassword)
{
    AgentAccess access;
    access.host = u"10.0.0.9"_s;
    access.port = 2900;
    access.user = u"noc"_s;
    return {plainHost().id, access, hasPassword};
}

} // namespace

class AgentAccessTest final : public StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<widgets::Theme> m_theme;
    QPointer<AgentAccessDialog> m_dialog;

    void open(const Host &host, const std::optional<KnownAccess> &access = {})
    {
        m_dialog = new AgentAccessDialog(*m_theme, host, access);
        m_dialog->open();
    }

    /// By its label in the form.
    [[nodiscard]] QLineEdit *edit(const QString &label) const
    {
        for (const QLabel *found : m_dialog->findChildren<QLabel *>()) {
            if (found->buddy() && found->text().remove(u'&') == label)
                return qobject_cast<QLineEdit *>(found->buddy());
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *found : m_dialog->findChildren<QPushButton *>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isShown(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void fillIn() const
    {
        edit(u"User"_s)->setText(u"noc"_s);
        edit(u"Password"_s)->setText(u"s3cret"_s);
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<widgets::Theme>();
    }

    void cleanup()
    {
        delete m_dialog;
        m_theme.reset();
    }

    void proposesWhatTheHostReports()
    {
        open(hostWith(AgentHttpd{u"10.0.0.5"_s, 2813, true, {}}));
        QCOMPARE(edit(u"Address"_s)->text(), u"10.0.0.5"_s);
        QCOMPARE(m_dialog->findChild<QSpinBox *>()->value(), 2813);
        QVERIFY(m_dialog->findChild<QCheckBox *>()->isChecked());
        QVERIFY(!m_dialog->findChild<widgets::Banner *>()->isVisible());
        QVERIFY(edit(u"User"_s)->text().isEmpty());
        QVERIFY(!button(u"Withdraw…"_s));
        QCOMPARE(edit(u"Password"_s)->echoMode(), QLineEdit::Password);
    }

    void doubts_data()
    {
        QTest::addColumn<std::optional<AgentHttpd>>("httpd");
        QTest::addColumn<QString>("words");
        using Httpd = std::optional<AgentHttpd>;
        QTest::newRow("other address")
            << Httpd(AgentHttpd{u"192.168.1.5"_s, 2812, false, {}}) << u"Behind NAT"_s;
        QTest::newRow("loopback") << Httpd(AgentHttpd{u"127.0.0.1"_s, 2812, false, {}}) << u"loopback"_s;
        QTest::newRow("socket") << Httpd(AgentHttpd{{}, 0, false, u"/run/monit.sock"_s}) << u"Unix socket"_s;
        QTest::newRow("none") << Httpd() << u"web interface is off"_s;
    }

    void doubts()
    {
        QFETCH(std::optional<AgentHttpd>, httpd);
        QFETCH(QString, words);
        open(hostWith(httpd));
        QVERIFY(m_dialog->findChild<widgets::Banner *>()->isVisible());
        QVERIFY(isShown(words));
        delete m_dialog;
        open(hostWith(httpd), known(true)); // somebody has decided already
        QVERIFY(!m_dialog->findChild<widgets::Banner *>()->isVisible());
    }

    void problems_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // empty: none
        QTest::newRow("all well") << u"User"_s << u"noc"_s << QString();
        QTest::newRow("no address") << u"Address"_s << u"  "_s << u"Enter the address"_s;
        QTest::newRow("bad address") << u"Address"_s << u"a b"_s << u"neither an IP address"_s;
        QTest::newRow("address with user") << u"Address"_s << u"x@evil"_s << u"neither an IP address"_s;
        QTest::newRow("name") << u"Address"_s << u"web1.example.org"_s << QString();
        QTest::newRow("IPv6") << u"Address"_s << u"2001:db8::1"_s << QString();
        QTest::newRow("no user") << u"User"_s << QString() << u"Enter the user"_s;
        QTest::newRow("colon") << u"User"_s << u"a:b"_s << u"colon"_s;
        QTest::newRow("no password") << u"Password"_s << QString() << u"Enter the password"_s;
        QTest::newRow("too long") << u"Password"_s << QString(200, u'ж') << u"too long"_s;
        QTest::newRow("bad fingerprint") << u"Fingerprint"_s << u"AB:CD"_s << u"32 pairs"_s;
        QTest::newRow("fingerprint") << u"Fingerprint"_s << fingerprintText(digest) << QString();
    }

    void problems()
    {
        QFETCH(QString, label);
        QFETCH(QString, text);
        QFETCH(QString, words);
        open(hostWith(AgentHttpd{u"10.0.0.5"_s, 2813, true, {}}));
        fillIn();
        edit(label)->setText(text);
        QCOMPARE(button(u"Approve access"_s)->isEnabled(), words.isEmpty());
        QCOMPARE(button(u"Test connection"_s)->isEnabled(), words.isEmpty());
        QVERIFY(words.isEmpty() || isShown(words));
    }

    void keptPassword_data()
    {
        QTest::addColumn<bool>("hasPassword");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("kept") << true << u"User"_s << u"noc"_s << true;
        QTest::newRow("not kept") << false << u"User"_s << u"noc"_s << false;
        QTest::newRow("another user") << true << u"User"_s << u"root"_s << false;
        QTest::newRow("another address") << true << u"Address"_s << u"10.0.0.10"_s << false;
    }

    void keptPassword()
    {
        QFETCH(bool, hasPassword);
        QFETCH(QString, label);
        QFETCH(QString, text);
        QFETCH(bool, isEnough);
        open(plainHost(), known(hasPassword));
        QCOMPARE(edit(u"Address"_s)->text(), u"10.0.0.9"_s); // the approved one, not the reported one
        edit(label)->setText(text);
        QCOMPARE(button(u"Approve access"_s)->isEnabled(), isEnough);
        QVERIFY(isEnough || isShown(u"Enter the password"_s));
        QVERIFY(m_dialog->access().password.isEmpty());
    }

    void approves()
    {
        open(plainHost());
        QSignalSpy approved(m_dialog, &AgentAccessDialog::approveRequested);
        fillIn();
        button(u"Approve access"_s)->click();
        QCOMPARE(approved.value(0).value(0).toString(), plainHost().id);
        const auto access = approved.value(0).value(1).value<AgentAccess>();
        QCOMPARE(access.host, u"10.0.0.5"_s);
        QCOMPARE(access.port, 2813);
        QCOMPARE(access.user, u"noc"_s);
        QVERIFY(access.password.equals("s3cret"));
        QVERIFY(!access.isTls);
    }

    void withdrawsAfterAQuestion()
    {
        open(plainHost(), known(true));
        QSignalSpy withdrawn(m_dialog, &AgentAccessDialog::withdrawRequested);
        button(u"Withdraw…"_s)->click();
        QCOMPARE(withdrawn.count(), 0);
        auto *box = m_dialog->findChild<QMessageBox *>(u"question"_s);
        for (QAbstractButton *found : box->buttons()) {
            if (box->buttonRole(found) == QMessageBox::AcceptRole)
                found->click();
        }
        QCOMPARE(withdrawn.count(), 1);
    }

    void probes_data()
    {
        QTest::addColumn<std::optional<core::Error>>("error");
        QTest::addColumn<QString>("words");
        using Error = std::optional<core::Error>;
        const auto error = [](ErrorCode code, const QString &detail = {}) {
            return Error(core::Error{code, detail});
        };
        QTest::newRow("well") << Error() << u"takes orders from this user"_s;
        QTest::newRow("unreachable") << error(ErrorCode::Unreachable) << u"does not answer"_s;
        QTest::newRow("unauthorized") << error(ErrorCode::Unauthorized) << u"does not take the user"_s;
        QTest::newRow("read-only") << error(ErrorCode::Refused) << u"only read"_s;
        QTest::newRow("no TLS") << error(ErrorCode::Unsupported, u"no TLS at that port"_s)
                                << u"TLS is not spoken"_s;
        QTest::newRow("timed out") << error(ErrorCode::TimedOut) << u"in time"_s;
    }

    void probes()
    {
        QFETCH(std::optional<core::Error>, error);
        QFETCH(QString, words);
        open(plainHost());
        fillIn();
        QSignalSpy probed(m_dialog, &AgentAccessDialog::probeRequested);
        button(u"Test connection"_s)->click();
        QCOMPARE(probed.value(0).value(1).value<AgentAccess>(), m_dialog->access());
        QVERIFY(!button(u"Test connection"_s)->isEnabled());
        QVERIFY(isShown(u"Asking 10.0.0.5"_s));
        m_dialog->showProbe(m_dialog->access(),
                            error ? core::Result<void>(std::unexpected(*error)) : core::Result<void>());
        QVERIFY(isShown(words));
        QVERIFY(!button(u"Trust this certificate"_s)->isVisible());
        QVERIFY(button(u"Test connection"_s)->isEnabled());
        edit(u"User"_s)->setText(u"other"_s);
        QVERIFY(!isShown(words));
    }

    void answersToAnOlderFormAreNotShown()
    {
        open(plainHost());
        fillIn();
        const AgentAccess first = m_dialog->access();
        m_dialog->showProbe(first, {}); // nobody asked
        QVERIFY(!isShown(u"takes orders"_s));
        button(u"Test connection"_s)->click();
        edit(u"User"_s)->clear();
        m_dialog->showProbe(first, {});
        QVERIFY(!isShown(u"takes orders"_s));
        edit(u"User"_s)->setText(u"other"_s);
        button(u"Test connection"_s)->click();
        m_dialog->showProbe(first, {}); // while the second one is under way
        QVERIFY(!isShown(u"takes orders"_s));
        m_dialog->showProbe(m_dialog->access(), {});
        QVERIFY(isShown(u"takes orders"_s));
    }

    void anUnknownCertificateMayBeTrusted()
    {
        open(hostWith(AgentHttpd{u"10.0.0.5"_s, 2813, true, {}}));
        fillIn();
        button(u"Test connection"_s)->click();
        m_dialog->showProbe(
            m_dialog->access(),
            core::failure(ErrorCode::Unsupported,
                          u"the certificate is not trusted; its SHA-256 is "_s + fingerprintText(digest)));
        QVERIFY(isShown(u"AB:AB"_s));
        QVERIFY(m_dialog->access().certificateSha256.isEmpty()); // not without a click
        button(u"Trust this certificate"_s)->click();
        QCOMPARE(m_dialog->access().certificateSha256, digest);
        QVERIFY(!button(u"Trust this certificate"_s)->isVisible());
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(m_dialog->access().certificateSha256.isEmpty());
    }

    void saysWhereThePasswordGoes()
    {
        open(plainHost());
        fillIn();
        QVERIFY(isShown(u"sent to 10.0.0.5, port 2813, and nowhere else"_s));
        QVERIFY(isShown(u"Without TLS"_s));
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(!isShown(u"Without TLS"_s));
    }

    void linesForMonitrcHoldNoPassword()
    {
        open(plainHost());
        fillIn();
        QCOMPARE(m_dialog->findChild<CopyBlock *>()->text(),
                 u"set httpd port 2813\n    allow noc:PASSWORD"_s);
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        edit(u"User"_s)->setText(u"Anna B"_s);
        QCOMPARE(
            m_dialog->findChild<CopyBlock *>()->text(),
            u"set httpd port 2813\n    with ssl { pemfile: /etc/ssl/monit.pem }\n    allow \"Anna B\":PASSWORD"_s);
    }
};

QTEST_MAIN(AgentAccessTest)
#include "tst_accessdialog.moc"
