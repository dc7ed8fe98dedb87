// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/birdsettingsdialog.h"

#include "widgets/bird/page/filelist.h"
#include "widgets/bird/page/urltemplateedit.h"
#include "widgets/common/heightfitter.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int dialogCharacters = 84;
constexpr int maxPathLength = 4096; // of the settings

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    QLabel *label = wrapped(text, parent);
    label->setFont(widgets::Theme::font(widgets::TextSize::Secondary));
    return label;
}

void addSection(QFormLayout &form, const QString &title, QWidget *parent)
{
    QLabel *label = wrapped(title, parent);
    label->setFont(widgets::Theme::font(widgets::TextSize::Section));
    if (form.rowCount() > 0)
        label->setContentsMargins(0, space::Related, 0, 0);
    form.addRow(label);
}

} // namespace

BirdSettingsDialog::BirdSettingsDialog(const BirdOptions &options, const BirdOptions &defaults,
                                       const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_asNamesFile(new QLineEdit(this))
    , m_chooseFile(new QPushButton(tr("&Choose…"), this))
    , m_dns(new QCheckBox(tr("Also ask the &DNS (Team Cymru)"), this))
    , m_communityFiles(new FileList(this))
    , m_asUrl(new UrlTemplateEdit({u"{as}"_s}, tr("the number of the AS"), this))
    , m_prefixUrl(new UrlTemplateEdit({u"{prefix}"_s, u"{address}"_s}, tr("the prefix"), this))
    , m_hidesProtocols(new QCheckBox(tr("Hide the names of &protocols"), this))
    , m_hidesInterfaces(new QCheckBox(tr("Hide the names of &interfaces"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("BIRD settings"));
    m_asNamesFile->setObjectName(u"as-names-file"_s);
    m_dns->setObjectName(u"dns"_s);
    m_asUrl->setObjectName(u"as-url"_s);
    m_prefixUrl->setObjectName(u"prefix-url"_s);
    m_hidesProtocols->setObjectName(u"hide-protocols"_s);
    m_hidesInterfaces->setObjectName(u"hide-interfaces"_s);
    fill(options);
    auto *form = new QFormLayout(this);
    layOut(*form, note);
    addButtons(*form, defaults);
    for (const UrlTemplateEdit *edit : {m_asUrl, m_prefixUrl})
        connect(edit, &UrlTemplateEdit::edited, this, &BirdSettingsDialog::check);
    connect(m_chooseFile, &QPushButton::clicked, this, &BirdSettingsDialog::asNamesFileWanted);
    connect(m_communityFiles, &FileList::addRequested, this, &BirdSettingsDialog::communityFilesWanted);
    check();
}

BirdSettingsDialog::~BirdSettingsDialog() = default;

void BirdSettingsDialog::layOut(QFormLayout &form, const QString &note)
{
    form.setVerticalSpacing(space::Related);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!note.isEmpty()) {
        QLabel *label = wrapped(note, this);
        label->setObjectName(u"whose"_s);
        form.addRow(label);
    }
    addNames(form);
    addPages(form);
    addExports(form);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    new widgets::HeightFitter(*this);
}

void BirdSettingsDialog::addNames(QFormLayout &form)
{
    addSection(form, tr("Names"), this);
    m_asNamesFile->setMaxLength(maxPathLength);
    m_asNamesFile->setClearButtonEnabled(true);
    m_asNamesFile->setPlaceholderText(tr("none"));
    m_asNamesFile->setToolTip(tr("Lines like “AS64500 Example network, DE”, or CSV as of bgp.tools"));
    m_chooseFile->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Related);
    line->addWidget(m_asNamesFile, 1);
    line->addWidget(m_chooseFile);
    auto *title = new QLabel(tr("File of &AS names"), this);
    title->setBuddy(m_asNamesFile);
    form.addRow(title, line);
    form.addRow(QString(), m_dns);
    form.addRow(QString(),
                hint(tr("Each public AS number that you look at is then asked for under asn.cymru.com: Team "
                        "Cymru and the DNS servers on the way learn which networks you are interested in. "
                        "Answers are kept for 30 days."),
                     this));
    form.addRow(tr("&Files of communities"), m_communityFiles);
    form.addRow(QString(),
                hint(tr("One file for an AS, or for your own communities; where two name the same "
                        "community, the lower one counts."),
                     this));
}

void BirdSettingsDialog::addPages(QFormLayout &form)
{
    addSection(form, tr("Web pages"), this);
    form.addRow(tr("About an A&S"), m_asUrl);
    form.addRow(tr("About a prefi&x"), m_prefixUrl);
}

void BirdSettingsDialog::addExports(QFormLayout &form)
{
    addSection(form, tr("When something is copied or saved"), this);
    form.addRow(m_hidesProtocols);
    form.addRow(m_hidesInterfaces);
    form.addRow(hint(tr("They become “protocol-1”, “interface-2” and so on, the same name the same way "
                        "within a file. What you see here stays as it is."),
                     this));
}

void BirdSettingsDialog::addButtons(QFormLayout &form, const BirdOptions &defaults)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save settings"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    QPushButton *restore = buttons->addButton(tr("&Restore defaults"), QDialogButtonBox::ResetRole);
    restore->setAutoDefault(false);
    connect(restore, &QPushButton::clicked, this, [this, defaults] { fill(defaults); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form.addRow(buttons);
}

void BirdSettingsDialog::fill(const BirdOptions &options)
{
    m_asNamesFile->setText(options.asNamesFile);
    m_dns->setChecked(options.asksDnsForNames);
    m_communityFiles->setFiles(options.communityFiles);
    m_asUrl->setText(options.asUrl);
    m_prefixUrl->setText(options.prefixUrl);
    m_hidesProtocols->setChecked(options.hidesProtocols);
    m_hidesInterfaces->setChecked(options.hidesInterfaces);
}

BirdOptions BirdSettingsDialog::options() const
{
    return {m_asNamesFile->text().trimmed(),
            m_dns->isChecked(),
            m_asUrl->text(),
            m_prefixUrl->text(),
            m_communityFiles->files(),
            m_hidesProtocols->isChecked(),
            m_hidesInterfaces->isChecked()};
}

void BirdSettingsDialog::setAsNamesFile(const QString &path)
{
    m_asNamesFile->setText(path);
}

void BirdSettingsDialog::addCommunityFiles(const QStringList &paths)
{
    m_communityFiles->add(paths);
}

/// The reason stands at its field.
void BirdSettingsDialog::check()
{
    m_save->setEnabled(m_asUrl->problem().isEmpty() && m_prefixUrl->problem().isEmpty());
}

} // namespace noc::bird
