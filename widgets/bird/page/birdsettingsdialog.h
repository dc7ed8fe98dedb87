// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/page/birdoptions.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace noc::bird {

class FileList;
class UrlTemplateEdit;

/// Names of AS numbers and communities, web pages about them, what exports hide. It opens no files: it asks for names of
/// files and is told.
class BirdSettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdSettingsDialog)

public:
    /// `defaults`: what "Restore defaults" fills in. `note`: whose settings these are, where that is not plain.
    BirdSettingsDialog(const BirdOptions &options, const BirdOptions &defaults, const QString &note = {},
                       QWidget *parent = nullptr);
    ~BirdSettingsDialog() override;

    /// As they are written now.
    [[nodiscard]] BirdOptions options() const;
    void setAsNamesFile(const QString &path);
    void addCommunityFiles(const QStringList &paths);

Q_SIGNALS:
    void asNamesFileWanted();
    void communityFilesWanted();

private:
    void layOut(QFormLayout &form, const QString &note);
    void addNames(QFormLayout &form);
    void addPages(QFormLayout &form);
    void addExports(QFormLayout &form);
    void addButtons(QFormLayout &form, const BirdOptions &defaults);
    void fill(const BirdOptions &options);
    void check();

    QLineEdit *m_asNamesFile;
    QPushButton *m_chooseFile;
    QCheckBox *m_dns;
    FileList *m_communityFiles;
    UrlTemplateEdit *m_asUrl;
    UrlTemplateEdit *m_prefixUrl;
    QCheckBox *m_hidesProtocols;
    QCheckBox *m_hidesInterfaces;
    QPushButton *m_save = nullptr;
};

} // namespace noc::bird
