<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>noc::app::AppearanceMenu</name>
    <message>
        <source>&amp;Classic</source>
        <translation>&amp;Классические</translation>
    </message>
    <message>
        <source>Colour-&amp;blind safe</source>
        <translation>Для &amp;дальтоников</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как на &amp;рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>Severity &amp;colours</source>
        <translation>&amp;Цвета состояний</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
</context>
<context>
    <name>noc::app::CheatSheet</name>
    <message>
        <source>Keys and filter</source>
        <translation>Клавиши и фильтр</translation>
    </message>
</context>
<context>
    <name>noc::app::HelpText</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>Lists and tiles</source>
        <translation>Списки и плитки</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>Go to another row or tile</source>
        <translation>Перейти к другой строке или плитке</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the details of a host</source>
        <translation>Открыть сведения об узле</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>Свернуть или развернуть группу</translation>
    </message>
    <message>
        <source>Shift or Ctrl with these</source>
        <translation>То же с Shift или Ctrl</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Выделить несколько</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Клавиша меню</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Что здесь можно сделать</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Перейти на вкладку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter; in an empty filter, back to the list</source>
        <translation>Очистить фильтр; из пустого фильтра вернуться к списку</translation>
    </message>
</context>
<context>
    <name>noc::app::MainWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <comment>quit</comment>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy selected rows</source>
        <translation>&amp;Копировать выделенные строки</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>filter</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>F5</source>
        <comment>refresh</comment>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>F11</source>
        <comment>full screen</comment>
        <translation>F11</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keys and filter</source>
        <translation>&amp;Клавиши и фильтр</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>help</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About nocdesk</source>
        <translation>&amp;О программе nocdesk</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab with its critical things</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – nocdesk</source>
        <translation>%1 – nocdesk</translation>
    </message>
    <message>
        <source>nocdesk</source>
        <translation>nocdesk</translation>
    </message>
    <message>
        <source>About nocdesk</source>
        <translation>О программе nocdesk</translation>
    </message>
    <message>
        <source>nocdesk %1</source>
        <translation>nocdesk %1</translation>
    </message>
    <message>
        <source>Desktop console for network operations centres.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Настольная консоль центра управления сетью.
Свободная программа под лицензией GNU GPL версии 3 или новее.</translation>
    </message>
</context>
<context>
    <name>noc::app::MonitPages</name>
    <message>
        <source>Waiting hosts</source>
        <translation>Ожидающие узлы</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Сборщик</translation>
    </message>
</context>
<context>
    <name>noc::app::StatusArea</name>
    <message>
        <source>%1: show only these</source>
        <translation>%1: показать только их</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and the age of its data</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not heard yet</source>
        <translation>%1: данных ещё нет</translation>
    </message>
</context>
<context>
    <name>noc::app::WorkspaceNotice</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The collector&apos;s passwords are lost when nocdesk ends.</source>
        <translation>Пароли сборщика пропадут, когда nocdesk закроется.</translation>
    </message>
    <message>
        <source>Start a keychain, or allow a private file on the collector&apos;s page.</source>
        <translation>Запустите связку ключей или разрешите личный файл на странице сборщика.</translation>
    </message>
    <message>
        <source>A password that was stored before cannot be read.</source>
        <translation>Сохранённый ранее пароль не читается.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Разблокируйте связку ключей и повторите.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The settings were broken; the previous version is used.</source>
        <translation>Настройки были повреждены; взята предыдущая версия.</translation>
    </message>
    <message>
        <source>The settings were broken and there is no previous version: defaults are used.</source>
        <translation>Настройки были повреждены, предыдущей версии нет: взяты значения по умолчанию.</translation>
    </message>
    <message>
        <source>Some settings are not valid; defaults are used for them.</source>
        <translation>Некоторые настройки недопустимы; для них взяты значения по умолчанию.</translation>
    </message>
    <message>
        <source>The broken file is kept as %1.</source>
        <translation>Повреждённый файл сохранён как %1.</translation>
    </message>
    <message>
        <source>The collector does not listen on %1.</source>
        <translation>Сборщик не слушает %1.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Порт %1 занят другой программой.</translation>
    </message>
    <message>
        <source>Stop that program or choose another port. It is tried again by itself.</source>
        <translation>Остановите ту программу или выберите другой порт. Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>У этой машины нет адреса %1.</translation>
    </message>
    <message>
        <source>Choose another address, or bring its interface up. It is tried again by itself.</source>
        <translation>Выберите другой адрес или поднимите его интерфейс. Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Система этого не разрешает.</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to root: choose a higher one.</source>
        <translation>Порты ниже 1024 принадлежат root: выберите больший.</translation>
    </message>
    <message>
        <source>The passwords or the TLS key of the collector cannot be read.</source>
        <translation>Пароли или ключ TLS сборщика не читаются.</translation>
    </message>
    <message>
        <source>Check the certificate, the key and the address in the collector&apos;s settings.</source>
        <translation>Проверьте сертификат, ключ и адрес в настройках сборщика.</translation>
    </message>
    <message>
        <source>The settings cannot be saved.</source>
        <translation>Не удаётся сохранить настройки.</translation>
    </message>
    <message>
        <source>Free some space or mend the folder&apos;s rights; saving is tried again with each change.</source>
        <translation>Освободите место или исправьте права на папку; сохранение повторяется при каждом изменении.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>без шифрования</translation>
    </message>
    <message>
        <source>Collector off</source>
        <translation>Сборщик выключен</translation>
    </message>
    <message>
        <source>The collector is switched off.</source>
        <translation>Сборщик выключен.</translation>
    </message>
    <message>
        <source>Collector waits for its passwords</source>
        <translation>Сборщик ждёт пароли</translation>
    </message>
    <message>
        <source>Collector starts</source>
        <translation>Сборщик запускается</translation>
    </message>
    <message>
        <source>Collector %1</source>
        <translation>Сборщик %1</translation>
    </message>
    <message>
        <source>Monits may report to %1 (%2).</source>
        <translation>Monit могут присылать отчёты на %1 (%2).</translation>
    </message>
    <message>
        <source>Collector does not listen</source>
        <translation>Сборщик не слушает</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used.</source>
        <translation>Настройки из %1 использовать нельзя.</translation>
    </message>
    <message>
        <source>A newer version of nocdesk wrote them.</source>
        <translation>Их записала более новая версия nocdesk.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the newer version, mend the file, or start with another --profile.</source>
        <translation>Ничего не изменено. Возьмите новую версию, исправьте файл или запустите с другим --profile.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain does not answer.</source>
        <translation>Связка ключей рабочего стола не отвечает.</translation>
    </message>
</context>
<context>
    <name>noc::monit::CollectorForm</name>
    <message>
        <source>Only &amp;this machine (%1)</source>
        <translation>Только &amp;этот компьютер (%1)</translation>
    </message>
    <message>
        <source>A &amp;network: hosts that reach this machine at</source>
        <translation>С&amp;еть: узлы обращаются к этому компьютеру по адресу</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>При&amp;менить</translation>
    </message>
    <message>
        <source>An address of this machine; 0.0.0.0 is every IPv4 address, :: every address.</source>
        <translation>Адрес этого компьютера; 0.0.0.0 — все адреса IPv4, :: — все адреса.</translation>
    </message>
    <message>
        <source>8080 is what M/Monit uses too.</source>
        <translation>M/Monit тоже использует 8080.</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>HTTP без шифрования</translation>
    </message>
    <message>
        <source>TLS with an own certificate</source>
        <translation>TLS, самоподписанный сертификат</translation>
    </message>
    <message>
        <source>TLS with certificate files</source>
        <translation>TLS, сертификат из файлов</translation>
    </message>
    <message>
        <source>Restarts the collector with this choice.</source>
        <translation>Перезапускает сборщик с этими настройками.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Закрытый ключ</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation>&amp;Защита</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>A PEM file on this machine</source>
        <translation>Файл PEM на этом компьютере</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Файлы PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Passwords travel in clear</source>
        <translation>Пароли передаются открытым текстом</translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation>Включить TLS</translation>
    </message>
</context>
<context>
    <name>noc::monit::CollectorPage</name>
    <message>
        <source>Let your hosts report here</source>
        <translation>Настройте узлы на отправку отчётов сюда</translation>
    </message>
    <message>
        <source>Lines for monitrc</source>
        <translation>Строки для monitrc</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>Копировать &amp;отпечаток</translation>
    </message>
    <message>
        <source>Who may report</source>
        <translation>Кто может присылать отчёты</translation>
    </message>
    <message>
        <source>The address of this machine that the hosts can reach</source>
        <translation>Адрес этого компьютера, доступный узлам</translation>
    </message>
    <message>
        <source>Hosts reach this machine at</source>
        <translation>Узлы обращаются к этому компьютеру по адресу</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the collector&apos;s certificate, to compare on a host:</source>
        <translation>Отпечаток SHA-256 сертификата сборщика для сверки на узле:</translation>
    </message>
    <message>
        <source>Put these lines into the monitrc of each host (often /etc/monit/monitrc) and run “monit reload”: the host then waits for you to accept it.</source>
        <translation>Добавьте эти строки в monitrc каждого узла (обычно /etc/monit/monitrc) и выполните «monit reload»: после этого узел будет ждать, пока вы его примете.</translation>
    </message>
</context>
<context>
    <name>noc::monit::CollectorWords</name>
    <message>
        <source>Choose another port below, or stop the other program: “ss -ltnp sport = :%1” names it.</source>
        <translation>Укажите ниже другой порт или остановите занявшую его программу: её покажет «ss -ltnp sport = :%1».</translation>
    </message>
    <message>
        <source>Ports up to 1023 are reserved for the system: choose a higher one below.</source>
        <translation>Порты до 1023 зарезервированы системой: укажите ниже порт с большим номером.</translation>
    </message>
    <message>
        <source>Choose another port below.</source>
        <translation>Укажите ниже другой порт.</translation>
    </message>
    <message>
        <source>The collector is switched off: no host can report.</source>
        <translation>Сборщик выключен: узлы не могут присылать отчёты.</translation>
    </message>
    <message>
        <source>Waiting for the keychain to give the collector&apos;s password.</source>
        <translation>Ожидание пароля сборщика из связки ключей.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Not listening: no host can report.</source>
        <translation>Порт не прослушивается: узлы не могут присылать отчёты.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2.</source>
        <translation>Слушает %1, порт %2.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, with TLS.</source>
        <translation>Слушает %1, порт %2, с TLS.</translation>
    </message>
    <message>
        <source>Without TLS the password travels in clear: whoever can listen in on this network can report in your hosts&apos; names. Monit also sends the passwords of its own web pages.</source>
        <translation>Без TLS пароль передаётся открытым текстом: любой, кто прослушивает эту сеть, сможет слать отчёты от имени ваших узлов. Кроме того, Monit передаёт пароли к своему веб-интерфейсу.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Порт %1 занят</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Его слушает другая программа.</translation>
    </message>
    <message>
        <source>This user may not open port %1</source>
        <translation>У этого пользователя нет прав на порт %1</translation>
    </message>
    <message>
        <source>The collector&apos;s password or key cannot be read</source>
        <translation>Не удаётся прочитать пароль или ключ сборщика</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry.</source>
        <translation>Разблокируйте связку ключей и повторите.</translation>
    </message>
    <message>
        <source>Certificate or key cannot be used</source>
        <translation>Сертификат или ключ не подходит</translation>
    </message>
    <message>
        <source>Choose a PEM certificate and the private key that belongs to it, without a password.</source>
        <translation>Выберите сертификат PEM и соответствующий ему закрытый ключ без пароля.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 — не адрес этого компьютера</translation>
    </message>
    <message>
        <source>Choose one of its addresses below, or wait until its network is up.</source>
        <translation>Выберите ниже один из его адресов или дождитесь, пока поднимется сеть.</translation>
    </message>
    <message>
        <source>The collector cannot use its address or its certificate files</source>
        <translation>Сборщику недоступен его адрес или файлы сертификата</translation>
    </message>
    <message>
        <source>The collector cannot listen</source>
        <translation>Сборщик не может принимать соединения</translation>
    </message>
    <message>
        <source>Check what is chosen below, then retry.</source>
        <translation>Проверьте настройки ниже и повторите.</translation>
    </message>
    <message>
        <source>The password below will be lost when nocdesk ends</source>
        <translation>Пароль ниже пропадёт при выходе из nocdesk</translation>
    </message>
    <message>
        <source>There is no keychain to keep it in.</source>
        <translation>Его негде хранить: нет связки ключей.</translation>
    </message>
    <message>
        <source>Your hosts could not report afterwards. It can be kept in a file that only you can read.</source>
        <translation>После этого узлы не смогут присылать отчёты. Пароль можно хранить в файле, доступном только вам.</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Хранить в файле</translation>
    </message>
    <message>
        <source>The collector&apos;s password cannot be read</source>
        <translation>Не удаётся прочитать пароль сборщика</translation>
    </message>
    <message>
        <source>Hosts that use it are turned away. Unlock the keychain, then retry.</source>
        <translation>Узлы с этим паролем получают отказ. Разблокируйте связку ключей и повторите.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2: so far only this machine&apos;s own Monit can report.</source>
        <translation>Слушает %1, порт %2: пока отчёты может присылать только Monit этой машины.</translation>
    </message>
</context>
<context>
    <name>noc::monit::ElementNames</name>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Parent PID</source>
        <translation>PID родителя</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права доступа</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Effective user ID</source>
        <translation>Эффективный UID</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>GID</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Booted</source>
        <translation>Загружен</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дочерние процессы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Hard links</source>
        <translation>Жёсткие ссылки</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Последнее обращение</translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation>Атрибуты изменены</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Содержимое изменено</translation>
    </message>
    <message>
        <source>Space used, share</source>
        <translation>Занято места, доля</translation>
    </message>
    <message>
        <source>Space used</source>
        <translation>Занято места</translation>
    </message>
    <message>
        <source>Space in total</source>
        <translation>Всего места</translation>
    </message>
    <message>
        <source>Inodes used, share</source>
        <translation>Занято inode, доля</translation>
    </message>
    <message>
        <source>Inodes used</source>
        <translation>Занято inode</translation>
    </message>
    <message>
        <source>Inodes in total</source>
        <translation>Всего inode</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>CPU with children</source>
        <translation>ЦП с дочерними</translation>
    </message>
    <message>
        <source>Memory, share</source>
        <translation>Память, доля</translation>
    </message>
    <message>
        <source>Memory with children, share</source>
        <translation>Память с дочерними, доля</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Memory with children</source>
        <translation>Память с дочерними</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Открытые файлы</translation>
    </message>
    <message>
        <source>Open files with children</source>
        <translation>Открытые файлы с дочерними</translation>
    </message>
    <message>
        <source>Open files, soft limit</source>
        <translation>Открытые файлы, мягкий лимит</translation>
    </message>
    <message>
        <source>Open files, hard limit</source>
        <translation>Открытые файлы, жёсткий лимит</translation>
    </message>
    <message>
        <source>File handles in use</source>
        <translation>Файловые дескрипторы, занято</translation>
    </message>
    <message>
        <source>File handles unused</source>
        <translation>Файловые дескрипторы, свободно</translation>
    </message>
    <message>
        <source>File handles, limit</source>
        <translation>Файловые дескрипторы, лимит</translation>
    </message>
    <message>
        <source>Read, cached included</source>
        <translation>Чтение с учётом кэша</translation>
    </message>
    <message>
        <source>Read in total, cached included</source>
        <translation>Прочитано всего с учётом кэша</translation>
    </message>
    <message>
        <source>Read from disk</source>
        <translation>Чтение с диска</translation>
    </message>
    <message>
        <source>Read from disk in total</source>
        <translation>Прочитано с диска всего</translation>
    </message>
    <message>
        <source>Read operations</source>
        <translation>Операции чтения</translation>
    </message>
    <message>
        <source>Read operations in total</source>
        <translation>Операций чтения всего</translation>
    </message>
    <message>
        <source>Written, cached included</source>
        <translation>Запись с учётом кэша</translation>
    </message>
    <message>
        <source>Written in total, cached included</source>
        <translation>Записано всего с учётом кэша</translation>
    </message>
    <message>
        <source>Written to disk</source>
        <translation>Запись на диск</translation>
    </message>
    <message>
        <source>Written to disk in total</source>
        <translation>Записано на диск всего</translation>
    </message>
    <message>
        <source>Write operations</source>
        <translation>Операции записи</translation>
    </message>
    <message>
        <source>Write operations in total</source>
        <translation>Операций записи всего</translation>
    </message>
    <message>
        <source>Time reading</source>
        <translation>Время чтения</translation>
    </message>
    <message>
        <source>Time writing</source>
        <translation>Время записи</translation>
    </message>
    <message>
        <source>Time waiting</source>
        <translation>Время ожидания</translation>
    </message>
    <message>
        <source>Time running</source>
        <translation>Время выполнения</translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation>Нагрузка, 1 мин</translation>
    </message>
    <message>
        <source>Load, 5 min</source>
        <translation>Нагрузка, 5 мин</translation>
    </message>
    <message>
        <source>Load, 15 min</source>
        <translation>Нагрузка, 15 мин</translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation>ЦП, пользователь</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>ЦП, система</translation>
    </message>
    <message>
        <source>CPU, nice</source>
        <translation>ЦП, nice</translation>
    </message>
    <message>
        <source>CPU, waiting for I/O</source>
        <translation>ЦП, ожидание ввода-вывода</translation>
    </message>
    <message>
        <source>CPU, hardware interrupts</source>
        <translation>ЦП, аппаратные прерывания</translation>
    </message>
    <message>
        <source>CPU, software interrupts</source>
        <translation>ЦП, программные прерывания</translation>
    </message>
    <message>
        <source>CPU, stolen</source>
        <translation>ЦП, отнято гипервизором</translation>
    </message>
    <message>
        <source>CPU, guests</source>
        <translation>ЦП, гостевые ВМ</translation>
    </message>
    <message>
        <source>CPU, nice guests</source>
        <translation>ЦП, гостевые ВМ с nice</translation>
    </message>
    <message>
        <source>Memory used, share</source>
        <translation>Занято памяти, доля</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Занято памяти</translation>
    </message>
    <message>
        <source>Swap used, share</source>
        <translation>Занято подкачки, доля</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Занято подкачки</translation>
    </message>
    <message>
        <source>Paged in</source>
        <translation>Загрузка страниц</translation>
    </message>
    <message>
        <source>Paged out</source>
        <translation>Выгрузка страниц</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Код завершения</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Линк</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Дуплекс</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Download in total</source>
        <translation>Принято всего</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Принимаемые пакеты</translation>
    </message>
    <message>
        <source>Packets received in total</source>
        <translation>Принято пакетов всего</translation>
    </message>
    <message>
        <source>Errors receiving</source>
        <translation>Ошибки приёма</translation>
    </message>
    <message>
        <source>Errors receiving in total</source>
        <translation>Ошибок приёма всего</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Upload in total</source>
        <translation>Передано всего</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Отправляемые пакеты</translation>
    </message>
    <message>
        <source>Packets sent in total</source>
        <translation>Отправлено пакетов всего</translation>
    </message>
    <message>
        <source>Errors sending</source>
        <translation>Ошибки передачи</translation>
    </message>
    <message>
        <source>Errors sending in total</source>
        <translation>Ошибок передачи всего</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>Remote hosts</source>
        <translation>Удалённые узлы</translation>
    </message>
    <message>
        <source>Filesystems</source>
        <translation>Файловые системы</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сетевые интерфейсы</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>FIFOs</source>
        <translation>Каналы FIFO</translation>
    </message>
    <message>
        <source>Services of type %1</source>
        <translation>Службы типа %1</translation>
    </message>
</context>
<context>
    <name>noc::monit::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>noc::monit::EventPane</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Поиск событий</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No event of this host contains “%1”.</source>
        <translation>У этого узла нет событий, содержащих «%1».</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Событий нет</translation>
    </message>
    <message>
        <source>This host has told of no change since nocdesk was started.</source>
        <translation>С момента запуска nocdesk этот узел не сообщал об изменениях.</translation>
    </message>
</context>
<context>
    <name>noc::monit::GroupsDialog</name>
    <message>
        <source>Own groups of %1</source>
        <translation>Свои группы узла %1</translation>
    </message>
    <message numerus="yes">
        <source>Own groups of %Ln host(s)</source>
        <translation>
            <numerusform>Свои группы %Ln узла</numerusform>
            <numerusform>Свои группы %Ln узлов</numerusform>
            <numerusform>Свои группы %Ln узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>databases, Berlin</source>
        <translation>базы данных, Берлин</translation>
    </message>
    <message>
        <source>Groups, separated by commas</source>
        <translation>Группы через запятую</translation>
    </message>
    <message>
        <source>Separate groups by commas. Grouped by own groups, a host stands under its first one.</source>
        <translation>Перечислите группы через запятую. При группировке по своим группам узел показывается в первой из них.</translation>
    </message>
    <message>
        <source>Set groups</source>
        <translation>Задать группы</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostActions</name>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (пользователь %2)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Accept new source…</source>
        <translation>&amp;Принять новый источник…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation>&amp;Группы…</translation>
    </message>
    <message>
        <source>&amp;Silence limits…</source>
        <translation>Пороги &amp;молчания…</translation>
    </message>
    <message>
        <source>Open its &amp;Monit page</source>
        <translation>Открыть &amp;страницу Monit</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Забыть…</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <comment>groups of a host</comment>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Accept new source</source>
        <translation>Принять новый источник</translation>
    </message>
    <message>
        <source>Trust %1 as the source of %2 from now on?</source>
        <translation>Впредь доверять %1 как источнику отчётов %2?</translation>
    </message>
    <message>
        <source>Until now it was %1. Accept only if you know that the host has moved.</source>
        <translation>До сих пор это был %1. Принимайте, только если точно знаете, что узел переехал.</translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Забыть узлы</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Забыть %1?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation>
            <numerusform>Забыть %Ln узел?</numerusform>
            <numerusform>Забыть %Ln узла?</numerusform>
            <numerusform>Забыть %Ln узлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its groups, limits and events are dropped. A host that goes on reporting comes back as pending.</source>
        <translation>Группы, пороги молчания и события будут удалены. Если узел продолжит присылать отчёты, он снова окажется среди ожидающих.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostFacts</name>
    <message>
        <source>now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln ЦП</numerusform>
            <numerusform>%Ln ЦП</numerusform>
            <numerusform>%Ln ЦП</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 памяти</translation>
    </message>
    <message>
        <source>%1 swap</source>
        <translation>%1 подкачки</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>for a time</comment>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>checks every %1</source>
        <translation>проверка раз в %1</translation>
    </message>
    <message>
        <source>Monit</source>
        <translation>Monit</translation>
    </message>
    <message>
        <source>Control file %1</source>
        <translation>Файл конфигурации %1</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Последний отчёт</translation>
    </message>
    <message>
        <source>%1
First report %2</source>
        <translation>%1
Первый отчёт %2</translation>
    </message>
    <message>
        <source>Reports from</source>
        <translation>Источник отчётов</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>address, user</comment>
        <translation>%1, пользователь %2</translation>
    </message>
    <message>
        <source>Monit id %1</source>
        <translation>id Monit: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%1 ahead of ours</source>
        <translation>спешат на %1 относительно наших</translation>
    </message>
    <message>
        <source>%1 behind ours</source>
        <translation>отстают на %1 от наших</translation>
    </message>
    <message>
        <source>Times of checks are corrected by this. Set the clock of the host, or of this machine: run an NTP client on both.</source>
        <translation>На это исправлено время проверок. Выставьте часы узла или этой машины: запустите на обоих клиент NTP.</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>управляющие символы</translation>
    </message>
    <message>
        <source>bare &amp;, &lt; or quotes</source>
        <translation>неэкранированные &amp;, &lt; или кавычки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>исправлено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Monit sent something that is not XML (%Ln time(s) so far). It was mended before it was read; look for unusual characters in names and program output.</source>
        <translation>
            <numerusform>Monit прислал не XML (пока %Ln раз). Сообщение исправлено перед чтением; поищите необычные символы в именах и выводе программ.</numerusform>
            <numerusform>Monit прислал не XML (пока %Ln раза). Сообщение исправлено перед чтением; поищите необычные символы в именах и выводе программ.</numerusform>
            <numerusform>Monit прислал не XML (пока %Ln раз). Сообщение исправлено перед чтением; поищите необычные символы в именах и выводе программ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reports every %1.</source>
        <translation>Отчёт приходит каждые %1.</translation>
    </message>
    <message>
        <source>Late: no report for %1</source>
        <translation>Опаздывает: нет отчёта %1</translation>
    </message>
    <message>
        <source>What is shown is as old as that.</source>
        <translation>Показанное устарело на столько же.</translation>
    </message>
    <message>
        <source>Down: no report for %1</source>
        <translation>Недоступен: нет отчёта %1</translation>
    </message>
    <message>
        <source>Check that the host runs, that Monit runs on it, and the network between.</source>
        <translation>Проверьте, работает ли узел, запущен ли на нём Monit и есть ли связь.</translation>
    </message>
    <message>
        <source>Monit was stopped %1</source>
        <translation>Monit остановлен %1</translation>
    </message>
    <message>
        <source>It said so itself: a planned stop.</source>
        <translation>Он сам об этом сообщил: плановая остановка.</translation>
    </message>
    <message>
        <source>Nothing on this host is watched until it is started again.</source>
        <translation>Пока его не запустят снова, на этом узле ничего не проверяется.</translation>
    </message>
    <message>
        <source>%1 (%2 as %3)</source>
        <comment>host name, address, user</comment>
        <translation>%1 (%2 как %3)</translation>
    </message>
    <message>
        <source>Another machine uses the same Monit id</source>
        <translation>Другая машина использует тот же идентификатор Monit</translation>
    </message>
    <message>
        <source>%1 was probably copied from this host. Nothing of what it sent is shown here.</source>
        <translation>Вероятно, %1 скопирован с этого узла. Ничего из присланного им здесь не показано.</translation>
    </message>
    <message>
        <source>Run “monit -r” on the copy and restart its Monit: it will appear as a host of its own.</source>
        <translation>Выполните «monit -r» на копии и перезапустите её Monit: она появится как отдельный узел.</translation>
    </message>
    <message>
        <source>Reports with this host&apos;s id come from elsewhere</source>
        <translation>Отчёты с идентификатором этого узла приходят из другого места</translation>
    </message>
    <message>
        <source>%1 sent them; nothing of that is shown here.</source>
        <translation>Их прислал %1; здесь ничего из них не показано.</translation>
    </message>
    <message>
        <source>If the host has moved, trust the new source. If not, somebody uses its id: find out who.</source>
        <translation>Если узел переехал, доверьтесь новому источнику. Если нет, кто-то использует его идентификатор: выясните кто.</translation>
    </message>
    <message>
        <source>Trust the new source</source>
        <translation>Доверять новому источнику</translation>
    </message>
    <message>
        <source>This host waits to be accepted</source>
        <translation>Этот узел ждёт, когда его примут</translation>
    </message>
    <message>
        <source>It is not in the list of hosts and raises no alarm until then.</source>
        <translation>До этого его нет в списке узлов и он не вызывает тревог.</translation>
    </message>
    <message>
        <source>Accept host</source>
        <translation>Принять узел</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostGrid</name>
    <message>
        <source>Monit hosts</source>
        <translation>Узлы Monit</translation>
    </message>
    <message>
        <source>Monit hosts as tiles</source>
        <translation>Узлы Monit плиткой</translation>
    </message>
    <message>
        <source>No host matches</source>
        <translation>Нет подходящих узлов</translation>
    </message>
    <message>
        <source>The filter hides every host.</source>
        <translation>Фильтр скрывает все узлы.</translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation>Показать все узлы</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostHead</name>
    <message>
        <source>Open its Monit page</source>
        <translation>Открыть страницу Monit</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Открывает %1 в браузере</translation>
    </message>
    <message>
        <source>Its Monit has no web interface.</source>
        <translation>У Monit на этом узле нет веб-интерфейса.</translation>
    </message>
    <message>
        <source>Its Monit page is on the host only, at %1</source>
        <translation>Страница Monit доступна только на самом узле: %1</translation>
    </message>
    <message>
        <source>It names no usable address for its Monit page: %1</source>
        <translation>Узел сообщает непригодный адрес страницы Monit: %1</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Худшая проблема</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Последний отчёт</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Подкачка</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>ОС</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>Число ЦП</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>ОЗУ</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Monit uptime</source>
        <translation>Время работы Monit</translation>
    </message>
    <message>
        <source>Monit</source>
        <translation>Monit</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(без группы)</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostPage</name>
    <message>
        <source>No host selected</source>
        <translation>Узел не выбран</translation>
    </message>
    <message>
        <source>Select a host to see its services and events.</source>
        <translation>Выберите узел, чтобы увидеть его службы и события.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation>
            <numerusform>События (%Ln)</numerusform>
            <numerusform>События (%Ln)</numerusform>
            <numerusform>События (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust the new source</source>
        <translation>Доверять новому источнику</translation>
    </message>
    <message>
        <source>Does %1 report from %2 now?</source>
        <translation>Узел %1 теперь шлёт отчёты с %2?</translation>
    </message>
    <message>
        <source>From now on only reports from there are shown as this host.</source>
        <translation>Впредь за этот узел будут приниматься только отчёты оттуда.</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>noc::monit::HostText</name>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>No report for %1</source>
        <translation>Нет отчёта %1</translation>
    </message>
    <message>
        <source>Monit was stopped</source>
        <translation>Monit остановлен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln служба</numerusform>
            <numerusform>%Ln службы</numerusform>
            <numerusform>%Ln служб</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last report: %1</source>
        <translation>Последний отчёт: %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Fullest filesystem</source>
        <translation>Самая заполненная файловая система</translation>
    </message>
</context>
<context>
    <name>noc::monit::MonitPage</name>
    <message>
        <source>No host yet</source>
        <translation>Узлов пока нет</translation>
    </message>
    <message>
        <source>Hosts appear here once their Monit reports and you have accepted them.</source>
        <translation>Узел появится здесь, когда его Monit пришлёт отчёт и вы его примете.</translation>
    </message>
    <message>
        <source>Monit</source>
        <translation>Monit</translation>
    </message>
</context>
<context>
    <name>noc::monit::PendingModel</name>
    <message>
        <source>%1 (%2) uses the same Monit id</source>
        <translation>%1 (%2) использует тот же id Monit</translation>
    </message>
    <message>
        <source>Reports from %1 instead of %2</source>
        <translation>Шлёт отчёты с %1, а не с %2</translation>
    </message>
    <message>
        <source>Reports as %1 instead of %2</source>
        <translation>Шлёт отчёты как %1, а не как %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Monit</source>
        <translation>Monit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Впервые замечен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Monit id %1</source>
        <translation>id Monit: %1</translation>
    </message>
</context>
<context>
    <name>noc::monit::PendingPage</name>
    <message>
        <source>Hosts that wait to be accepted</source>
        <translation>Узлы, ожидающие приёма</translation>
    </message>
    <message>
        <source>Hosts whose id somebody else uses</source>
        <translation>Узлы, чей id использует кто-то ещё</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Shows the selected hosts in the list of hosts from now on</source>
        <translation>Добавить выбранные узлы в список узлов</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>Принять &amp;все</translation>
    </message>
    <message>
        <source>Accepts every host that waits</source>
        <translation>Принять все ожидающие узлы</translation>
    </message>
    <message>
        <source>Accept by &amp;rule…</source>
        <translation>Принять по п&amp;равилу…</translation>
    </message>
    <message>
        <source>Accepts hosts like the selected one, now and in future</source>
        <translation>Принимать узлы, похожие на выбранный, сейчас и впредь</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Shows and changes the rules by which new hosts are accepted</source>
        <translation>Просмотр и правка правил приёма новых узлов</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>Takes the selected hosts from the list; one that reports again comes back</source>
        <translation>Убрать выбранные узлы из списка; приславший новый отчёт появится снова</translation>
    </message>
    <message>
        <source>&amp;Trust the new source</source>
        <translation>&amp;Доверять новому источнику</translation>
    </message>
    <message>
        <source>Takes reports with this id from the other source only, from now on</source>
        <translation>Впредь принимать отчёты с этим id только из нового источника</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forgets the host with its id; the next to report with it waits here</source>
        <translation>Забыть узел вместе с его id; следующий приславший отчёт с этим id появится здесь</translation>
    </message>
    <message>
        <source>Accept by this rule</source>
        <translation>Принимать по этому правилу</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Забыть %1?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation>
            <numerusform>Забыть %Ln узел?</numerusform>
            <numerusform>Забыть %Ln узла?</numerusform>
            <numerusform>Забыть %Ln узлов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation>Забыть узлы</translation>
    </message>
    <message>
        <source>A host that goes on reporting comes back to this list.</source>
        <translation>Если узел продолжит слать отчёты, он вернётся в этот список.</translation>
    </message>
    <message>
        <source>Trust the new source</source>
        <translation>Доверять новому источнику</translation>
    </message>
    <message>
        <source>Does %1 report from %2 as %3 now?</source>
        <translation>Узел %1 теперь шлёт отчёты с %2 как %3?</translation>
    </message>
    <message>
        <source>From now on only reports from there are shown as this host. Do this when the host has moved, not when a machine was copied.</source>
        <translation>Впредь за этот узел будут приниматься только отчёты оттуда. Делайте это, если узел переехал, а не если машину скопировали.</translation>
    </message>
    <message>
        <source>No host waits</source>
        <translation>Ожидающих узлов нет</translation>
    </message>
    <message>
        <source>A host that reports for the first time waits here until you accept it, or a rule does.</source>
        <translation>Узел, впервые приславший отчёт, ждёт здесь, пока его не примете вы или правило.</translation>
    </message>
    <message>
        <source>Rules for new hosts…</source>
        <translation>Правила для новых узлов…</translation>
    </message>
    <message>
        <source>A machine was copied with its Monit id. Run “monit -r” on the copy and restart its Monit: it will wait here as a host of its own.</source>
        <translation>Машину скопировали вместе с id Monit. Выполните на копии «monit -r» и перезапустите Monit: копия появится здесь как отдельный узел.</translation>
    </message>
    <message>
        <source>If the host has moved or its monitrc names another user, trust the new source. If not, somebody uses its id: find out who.</source>
        <translation>Если узел переехал или в его monitrc указан другой пользователь, доверьтесь новому источнику. Если нет, его id использует кто-то другой: выясните кто.</translation>
    </message>
</context>
<context>
    <name>noc::monit::ProblemCard</name>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>No message said when it began.</source>
        <translation>Когда началось, неизвестно: сообщений об этом не было.</translation>
    </message>
    <message>
        <source>As it was when the host was last heard of.</source>
        <translation>По последним данным от узла.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>severity, service, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>noc::monit::ProblemList</name>
    <message numerus="yes">
        <source>and %Ln more; filter the services by state:crit to see all</source>
        <translation>
            <numerusform>и ещё %Ln; показать все: фильтр служб state:crit</numerusform>
            <numerusform>и ещё %Ln; показать все: фильтр служб state:crit</numerusform>
            <numerusform>и ещё %Ln; показать все: фильтр служб state:crit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ProblemWords</name>
    <message>
        <source>Checksum failed</source>
        <translation>Контрольная сумма не сошлась</translation>
    </message>
    <message>
        <source>Checksum right again</source>
        <translation>Контрольная сумма снова верна</translation>
    </message>
    <message>
        <source>Checksum changed</source>
        <translation>Контрольная сумма изменилась</translation>
    </message>
    <message>
        <source>Resource limit matched</source>
        <translation>Превышен лимит ресурсов</translation>
    </message>
    <message>
        <source>Within the resource limit again</source>
        <translation>Снова в пределах лимита ресурсов</translation>
    </message>
    <message>
        <source>Resource limit changed</source>
        <translation>Лимит ресурсов изменился</translation>
    </message>
    <message>
        <source>Timeout: restarted too often</source>
        <translation>Тайм-аут: слишком частые перезапуски</translation>
    </message>
    <message>
        <source>Timeout over</source>
        <translation>Тайм-аут прошёл</translation>
    </message>
    <message>
        <source>Timeout changed</source>
        <translation>Тайм-аут изменился</translation>
    </message>
    <message>
        <source>Timestamp failed</source>
        <translation>Время файла не подходит</translation>
    </message>
    <message>
        <source>Timestamp right again</source>
        <translation>Время файла снова в порядке</translation>
    </message>
    <message>
        <source>Timestamp changed</source>
        <translation>Время файла изменилось</translation>
    </message>
    <message>
        <source>Size failed</source>
        <translation>Размер не подходит</translation>
    </message>
    <message>
        <source>Size right again</source>
        <translation>Размер снова в порядке</translation>
    </message>
    <message>
        <source>Size changed</source>
        <translation>Размер изменился</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>Connection works again</source>
        <translation>Соединение восстановлено</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Соединение изменилось</translation>
    </message>
    <message>
        <source>Permissions failed</source>
        <translation>Права не подходят</translation>
    </message>
    <message>
        <source>Permissions right again</source>
        <translation>Права снова в порядке</translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation>Права изменились</translation>
    </message>
    <message>
        <source>User ID failed</source>
        <translation>UID не подходит</translation>
    </message>
    <message>
        <source>User ID right again</source>
        <translation>UID снова в порядке</translation>
    </message>
    <message>
        <source>User ID changed</source>
        <translation>UID изменился</translation>
    </message>
    <message>
        <source>Group ID failed</source>
        <translation>GID не подходит</translation>
    </message>
    <message>
        <source>Group ID right again</source>
        <translation>GID снова в порядке</translation>
    </message>
    <message>
        <source>Group ID changed</source>
        <translation>GID изменился</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Не существует</translation>
    </message>
    <message>
        <source>Exists again</source>
        <translation>Снова существует</translation>
    </message>
    <message>
        <source>Existence changed</source>
        <translation>Существование изменилось</translation>
    </message>
    <message>
        <source>Invalid type</source>
        <translation>Неверный тип</translation>
    </message>
    <message>
        <source>Type right again</source>
        <translation>Тип снова верен</translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation>Тип изменился</translation>
    </message>
    <message>
        <source>Data access error</source>
        <translation>Ошибка чтения данных</translation>
    </message>
    <message>
        <source>Data readable again</source>
        <translation>Данные снова читаются</translation>
    </message>
    <message>
        <source>Data access changed</source>
        <translation>Доступ к данным изменился</translation>
    </message>
    <message>
        <source>Execution failed</source>
        <translation>Не удалось выполнить</translation>
    </message>
    <message>
        <source>Execution works again</source>
        <translation>Снова выполняется</translation>
    </message>
    <message>
        <source>Execution changed</source>
        <translation>Выполнение изменилось</translation>
    </message>
    <message>
        <source>Filesystem flags failed</source>
        <translation>Флаги файловой системы не подходят</translation>
    </message>
    <message>
        <source>Filesystem flags right again</source>
        <translation>Флаги файловой системы снова в порядке</translation>
    </message>
    <message>
        <source>Filesystem flags changed</source>
        <translation>Флаги файловой системы изменились</translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation>Не отвечает на ping</translation>
    </message>
    <message>
        <source>Ping works again</source>
        <translation>Снова отвечает на ping</translation>
    </message>
    <message>
        <source>Ping changed</source>
        <translation>Ответ на ping изменился</translation>
    </message>
    <message>
        <source>Content failed</source>
        <translation>Содержимое не подходит</translation>
    </message>
    <message>
        <source>Content right again</source>
        <translation>Содержимое снова в порядке</translation>
    </message>
    <message>
        <source>Content matches</source>
        <translation>Содержимое совпало</translation>
    </message>
    <message>
        <source>Monit failed</source>
        <translation>Сбой Monit</translation>
    </message>
    <message>
        <source>Monit works again</source>
        <translation>Monit снова работает</translation>
    </message>
    <message>
        <source>Monit changed</source>
        <translation>Monit перезапущен или остановлен</translation>
    </message>
    <message>
        <source>Action failed</source>
        <translation>Действие не удалось</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Действие выполнено</translation>
    </message>
    <message>
        <source>PID failed</source>
        <translation>PID не подходит</translation>
    </message>
    <message>
        <source>PID right again</source>
        <translation>PID снова в порядке</translation>
    </message>
    <message>
        <source>PID changed</source>
        <translation>PID изменился</translation>
    </message>
    <message>
        <source>Parent PID failed</source>
        <translation>PID родителя не подходит</translation>
    </message>
    <message>
        <source>Parent PID right again</source>
        <translation>PID родителя снова в порядке</translation>
    </message>
    <message>
        <source>Parent PID changed</source>
        <translation>PID родителя изменился</translation>
    </message>
    <message>
        <source>Heartbeat failed</source>
        <translation>Нет сигнала</translation>
    </message>
    <message>
        <source>Heartbeat is back</source>
        <translation>Сигнал вернулся</translation>
    </message>
    <message>
        <source>Heartbeat changed</source>
        <translation>Сигнал изменился</translation>
    </message>
    <message>
        <source>Status failed</source>
        <translation>Код возврата не подходит</translation>
    </message>
    <message>
        <source>Status right again</source>
        <translation>Код возврата снова в порядке</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Код возврата изменился</translation>
    </message>
    <message>
        <source>Uptime failed</source>
        <translation>Время работы не подходит</translation>
    </message>
    <message>
        <source>Uptime right again</source>
        <translation>Время работы снова в порядке</translation>
    </message>
    <message>
        <source>Uptime changed</source>
        <translation>Время работы изменилось</translation>
    </message>
    <message>
        <source>Link down</source>
        <translation>Линк пропал</translation>
    </message>
    <message>
        <source>Link up again</source>
        <translation>Линк снова есть</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Линк изменился</translation>
    </message>
    <message>
        <source>Speed failed</source>
        <translation>Скорость не подходит</translation>
    </message>
    <message>
        <source>Speed right again</source>
        <translation>Скорость снова в порядке</translation>
    </message>
    <message>
        <source>Speed changed</source>
        <translation>Скорость изменилась</translation>
    </message>
    <message>
        <source>Saturation exceeded</source>
        <translation>Канал перегружен</translation>
    </message>
    <message>
        <source>Saturation below the limit again</source>
        <translation>Загрузка канала снова в норме</translation>
    </message>
    <message>
        <source>Saturation changed</source>
        <translation>Загрузка канала изменилась</translation>
    </message>
    <message>
        <source>Download bytes exceeded</source>
        <translation>Входящий трафик выше предела</translation>
    </message>
    <message>
        <source>Download bytes below the limit again</source>
        <translation>Входящий трафик снова в норме</translation>
    </message>
    <message>
        <source>Download bytes changed</source>
        <translation>Входящий трафик изменился</translation>
    </message>
    <message>
        <source>Upload bytes exceeded</source>
        <translation>Исходящий трафик выше предела</translation>
    </message>
    <message>
        <source>Upload bytes below the limit again</source>
        <translation>Исходящий трафик снова в норме</translation>
    </message>
    <message>
        <source>Upload bytes changed</source>
        <translation>Исходящий трафик изменился</translation>
    </message>
    <message>
        <source>Download packets exceeded</source>
        <translation>Входящих пакетов больше предела</translation>
    </message>
    <message>
        <source>Download packets below the limit again</source>
        <translation>Входящих пакетов снова в норме</translation>
    </message>
    <message>
        <source>Download packets changed</source>
        <translation>Число входящих пакетов изменилось</translation>
    </message>
    <message>
        <source>Upload packets exceeded</source>
        <translation>Исходящих пакетов больше предела</translation>
    </message>
    <message>
        <source>Upload packets below the limit again</source>
        <translation>Исходящих пакетов снова в норме</translation>
    </message>
    <message>
        <source>Upload packets changed</source>
        <translation>Число исходящих пакетов изменилось</translation>
    </message>
    <message>
        <source>Exists, but should not</source>
        <translation>Существует, хотя не должен</translation>
    </message>
    <message>
        <source>Gone again</source>
        <translation>Снова отсутствует</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Не запущен</translation>
    </message>
    <message>
        <source>Running again</source>
        <translation>Снова запущен</translation>
    </message>
    <message>
        <source>Answers too slowly</source>
        <translation>Отвечает слишком медленно</translation>
    </message>
    <message>
        <source>Answers fast enough again</source>
        <translation>Снова отвечает достаточно быстро</translation>
    </message>
    <message>
        <source>Certificate expires soon</source>
        <translation>Срок сертификата скоро истекает</translation>
    </message>
    <message>
        <source>Certificate valid long enough again</source>
        <translation>Срок сертификата снова достаточен</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Сертификат изменился</translation>
    </message>
    <message>
        <source>Zombie, or its data cannot be read</source>
        <translation>Зомби, или его данные не читаются</translation>
    </message>
    <message>
        <source>Exit status failed</source>
        <translation>Неверный код возврата</translation>
    </message>
    <message>
        <source>Exit status right again</source>
        <translation>Код возврата снова верен</translation>
    </message>
    <message>
        <source>Exit status changed</source>
        <translation>Код возврата изменился</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Событие %1: %2</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Больше нет: %1</translation>
    </message>
    <message>
        <source>Monit stopped</source>
        <translation>Monit остановлен</translation>
    </message>
    <message>
        <source>Monit started or reloaded</source>
        <translation>Monit запущен или перечитал настройки</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>Код возврата %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Оповестить</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Выполнить программу</translation>
    </message>
    <message>
        <source>Unmonitor</source>
        <translation>Снять с контроля</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Поставить на контроль</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Не контролируется</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the service&apos;s next turn</comment>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>Initialising</source>
        <translation>Инициализация</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Контролируется</translation>
    </message>
    <message>
        <source>%1, pending: %2</source>
        <comment>monitoring state, action</comment>
        <translation>%1, ожидается: %2</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активный</translation>
    </message>
    <message>
        <source>passive (alerts only)</source>
        <translation>пассивный (только оповещения)</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>start</source>
        <translation>запускать</translation>
    </message>
    <message>
        <source>do not start</source>
        <translation>не запускать</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>как было до этого</translation>
    </message>
    <message>
        <source>every %1 cycles (at %2)</source>
        <translation>каждые %1 циклов (сейчас %2)</translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation>cron: %1</translation>
    </message>
    <message>
        <source>not in cron: %1</source>
        <translation>не в cron: %1</translation>
    </message>
    <message>
        <source>schedule of type %1 %2</source>
        <translation>расписание типа %1 %2</translation>
    </message>
</context>
<context>
    <name>noc::monit::RejectionModel</name>
    <message>
        <source>Wrong user or password</source>
        <translation>Неверный пользователь или пароль</translation>
    </message>
    <message>
        <source>Compare the user and password in the host&apos;s “set mmonit” line with the lines shown on the collector page.</source>
        <translation>Сравните пользователя и пароль в строке «set mmonit» узла со строками на странице сборщика.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Адрес не разрешён</translation>
    </message>
    <message>
        <source>Add the host&apos;s network to the collector&apos;s allowed networks, if it may report.</source>
        <translation>Добавьте сеть узла в разрешённые сети сборщика, если ему можно присылать отчёты.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Слишком много соединений</translation>
    </message>
    <message>
        <source>One Monit needs two connections at a time. Many hosts behind one address need a higher limit per address; otherwise look at what this address runs.</source>
        <translation>Одному Monit нужны два соединения сразу. Многим узлам за одним адресом нужен больший предел на адрес; иначе посмотрите, что работает на этом адресе.</translation>
    </message>
    <message>
        <source>Request not completed in time</source>
        <translation>Запрос не завершён вовремя</translation>
    </message>
    <message>
        <source>Check the network path to the host. Something that never finishes its requests may be a scanner: block its address.</source>
        <translation>Проверьте сеть до узла. Тот, кто никогда не завершает запросы, может быть сканером: заблокируйте его адрес.</translation>
    </message>
    <message>
        <source>Not a valid HTTP request</source>
        <translation>Неверный запрос HTTP</translation>
    </message>
    <message>
        <source>Check that “set mmonit” says http:// where the collector is plain and https:// where it uses TLS. A proxy between the two may also damage requests.</source>
        <translation>Проверьте, что в «set mmonit» стоит http:// для сборщика без шифрования и https:// для TLS. Запросы может портить и прокси между ними.</translation>
    </message>
    <message>
        <source>Wrong path</source>
        <translation>Неверный путь</translation>
    </message>
    <message>
        <source>The “set mmonit” address must end in /collector.</source>
        <translation>Адрес в «set mmonit» должен заканчиваться на /collector.</translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation>Не отчёт</translation>
    </message>
    <message>
        <source>This is a browser, a health check or a scanner: a Monit always posts. Nothing to do, or block its address.</source>
        <translation>Это браузер, проверка доступности или сканер: Monit всегда шлёт POST. Ничего делать не нужно, или заблокируйте адрес.</translation>
    </message>
    <message>
        <source>Unsupported compression</source>
        <translation>Неподдерживаемое сжатие</translation>
    </message>
    <message>
        <source>Monit sends plain text or gzip. Look for a proxy that changes requests.</source>
        <translation>Monit шлёт простой текст или gzip. Поищите прокси, который меняет запросы.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Слишком большое сообщение</translation>
    </message>
    <message>
        <source>Let the host watch fewer services or print less (set limits { programOutput }), or raise the collector&apos;s limit.</source>
        <translation>Пусть узел следит за меньшим числом служб или меньше печатает (set limits { programOutput }), или поднимите предел сборщика.</translation>
    </message>
    <message>
        <source>Broken compression</source>
        <translation>Повреждённое сжатие</translation>
    </message>
    <message>
        <source>The message was damaged on its way or made to exhaust memory. If it is a host of yours, look for a proxy; otherwise block its address.</source>
        <translation>Сообщение повреждено в пути или должно исчерпать память. Если узел ваш, поищите прокси; иначе заблокируйте адрес.</translation>
    </message>
    <message>
        <source>Not a message of Monit</source>
        <translation>Не сообщение Monit</translation>
    </message>
    <message>
        <source>Something else posts to the collector with valid credentials: find out what.</source>
        <translation>Кто-то другой шлёт сборщику данные с верным паролем: выясните кто.</translation>
    </message>
    <message>
        <source>Unreadable message</source>
        <translation>Нечитаемое сообщение</translation>
    </message>
    <message>
        <source>It is not XML even after repair. Look for unusual characters in the host&apos;s service names and program output.</source>
        <translation>Это не XML даже после исправления. Поищите необычные символы в именах служб и выводе программ узла.</translation>
    </message>
    <message>
        <source>Document type declaration refused</source>
        <translation>Объявление типа документа отклонено</translation>
    </message>
    <message>
        <source>Monit never sends one: this looks like an attack. Find out who uses this address.</source>
        <translation>Monit такого не шлёт: похоже на атаку. Выясните, кто использует этот адрес.</translation>
    </message>
    <message>
        <source>Message nested too deep</source>
        <translation>Слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>No Monit known sends this. Find out who uses this address.</source>
        <translation>Ни один известный Monit такого не шлёт. Выясните, кто использует этот адрес.</translation>
    </message>
    <message>
        <source>Too many services</source>
        <translation>Слишком много служб</translation>
    </message>
    <message>
        <source>The message has more elements than 2000 services need. Split them between several Monits.</source>
        <translation>В сообщении больше элементов, чем нужно для 2000 служб. Разделите их между несколькими Monit.</translation>
    </message>
    <message>
        <source>Collector overloaded</source>
        <translation>Сборщик перегружен</translation>
    </message>
    <message>
        <source>Reports came faster than they could be read. Monit sends events again; a longer cycle (set daemon) on the hosts helps.</source>
        <translation>Отчёты приходили быстрее, чем их удавалось читать. События Monit пришлёт снова; помогает более длинный цикл (set daemon) на узлах.</translation>
    </message>
    <message>
        <source>Monit id belongs to another host</source>
        <translation>Идентификатор Monit принадлежит другому узлу</translation>
    </message>
    <message>
        <source>If a machine was copied, run “monit -r” on the copy. If the host has moved, trust its new source on the page of waiting hosts.</source>
        <translation>Если машину скопировали, выполните «monit -r» на копии. Если узел переехал, доверьтесь новому источнику на странице ожидающих узлов.</translation>
    </message>
    <message>
        <source>No room for another host</source>
        <translation>Нет места для ещё одного узла</translation>
    </message>
    <message>
        <source>Accept or forget the hosts that wait, and check who can report.</source>
        <translation>Примите или забудьте ожидающие узлы и проверьте, кто может присылать отчёты.</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>First at %1
Last at %2</source>
        <translation>Впервые: %1
Последний раз: %2</translation>
    </message>
</context>
<context>
    <name>noc::monit::RejectionsPage</name>
    <message>
        <source>What the collector turned away</source>
        <translation>Что отклонил сборщик</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>Nothing was turned away</source>
        <translation>Отказов нет</translation>
    </message>
    <message>
        <source>Messages that the collector does not take are listed here with the reason and what to do.</source>
        <translation>Здесь перечислены сообщения, которые сборщик не принял, с причиной и советом, что делать.</translation>
    </message>
    <message>
        <source>Empties the list; what is turned away from now on is listed again</source>
        <translation>Очистить список; новые отказы снова попадут в него</translation>
    </message>
    <message>
        <source>Select a line to see what to do about it.</source>
        <translation>Выберите строку, чтобы узнать, что делать.</translation>
    </message>
</context>
<context>
    <name>noc::monit::RowView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>noc::monit::RuleDialog</name>
    <message>
        <source>Accept hosts by rule</source>
        <translation>Приём узлов по правилу</translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16</source>
        <translation>любая или 10.1.0.0/16</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>any, or *.db.example.org</source>
        <translation>любое или *.db.example.org</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* — любой текст, ? — один символ.</translation>
    </message>
    <message>
        <source>New hosts that meet all of these are accepted without asking. What is empty is not asked for.</source>
        <translation>Новые узлы, подходящие под все условия, принимаются без запроса. Пустые поля не учитываются.</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Сеть</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пользователь</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>&amp;Имя узла</translation>
    </message>
    <message>
        <source>The network is not an address like 10.1.2.3 or a range like 10.1.0.0/16.</source>
        <translation>Сеть должна быть адресом вида 10.1.2.3 или диапазоном вида 10.1.0.0/16.</translation>
    </message>
    <message>
        <source>Fill in at least one of them; the name * takes every host.</source>
        <translation>Заполните хотя бы одно поле; имя * подходит любому узлу.</translation>
    </message>
    <message>
        <source>None of the hosts that wait now.</source>
        <translation>Из ожидающих сейчас узлов не подходит ни один.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the hosts that wait now: %1</source>
        <translation>
            <numerusform>Подходит %Ln из ожидающих сейчас узлов: %1</numerusform>
            <numerusform>Подходят %Ln из ожидающих сейчас узлов: %1</numerusform>
            <numerusform>Подходят %Ln из ожидающих сейчас узлов: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::RuleText</name>
    <message>
        <source>from %1</source>
        <comment>a network</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>as user %1</source>
        <translation>как пользователь %1</translation>
    </message>
    <message>
        <source>named %1</source>
        <comment>a pattern</comment>
        <translation>с именем %1</translation>
    </message>
    <message>
        <source>every host</source>
        <translation>любой узел</translation>
    </message>
</context>
<context>
    <name>noc::monit::RulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Writes another rule</source>
        <translation>Создать ещё одно правило</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Changes the selected rule</source>
        <translation>Изменить выбранное правило</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Removes the selected rule; hosts it accepted stay</source>
        <translation>Удалить выбранное правило; принятые по нему узлы останутся</translation>
    </message>
    <message>
        <source>Rules for new hosts</source>
        <translation>Правила для новых узлов</translation>
    </message>
    <message>
        <source>A new host that fits any of these rules is accepted without asking.</source>
        <translation>Новый узел, подходящий хотя бы под одно правило, принимается без запроса.</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Сохранить правила</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Изменить правило</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Добавить правило</translation>
    </message>
</context>
<context>
    <name>noc::monit::ServiceModel</name>
    <message>
        <source>Checked at %1</source>
        <translation>Проверено: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed services of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 as Monit sent it: %2</source>
        <comment>element, value</comment>
        <translation>%1 в том виде, как прислал Monit: %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
</context>
<context>
    <name>noc::monit::ServicePane</name>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>Shows all services of this host; the filter stays as it is for the hosts.</source>
        <translation>Показать все службы этого узла; для узлов фильтр не меняется.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, name of its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) hidden by the filter: show all</source>
        <translation>
            <numerusform>Фильтр скрыл %Ln службу: показать все</numerusform>
            <numerusform>Фильтр скрыл %Ln службы: показать все</numerusform>
            <numerusform>Фильтр скрыл %Ln служб: показать все</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ServiceValues</name>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>of a certificate</comment>
        <translation>
            <numerusform>остался %Ln день</numerusform>
            <numerusform>осталось %Ln дня</numerusform>
            <numerusform>осталось %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Порт %1</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Сокет %1</translation>
    </message>
    <message>
        <source>ICMP %1</source>
        <comment>%1 is a type, like Ping</comment>
        <translation>ICMP %1</translation>
    </message>
    <message>
        <source>Certificate of port %1</source>
        <translation>Сертификат на порту %1</translation>
    </message>
    <message>
        <source>Request to port %1</source>
        <translation>Запрос к порту %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>After a reboot</source>
        <translation>После перезагрузки</translation>
    </message>
    <message>
        <source>Service groups</source>
        <translation>Группы служб</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ещё не проверялось</translation>
    </message>
    <message>
        <source>Filesystem type</source>
        <translation>Тип ФС</translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation>Параметры монтирования</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Checksum, %1</source>
        <translation>Контрольная сумма, %1</translation>
    </message>
</context>
<context>
    <name>noc::monit::SideList</name>
    <message>
        <source>Groups and pages</source>
        <translation>Группы и страницы</translation>
    </message>
</context>
<context>
    <name>noc::monit::SideListModel</name>
    <message>
        <source>All hosts</source>
        <translation>Все узлы</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Сборщик</translation>
    </message>
</context>
<context>
    <name>noc::monit::SilenceDialog</name>
    <message>
        <source> polls</source>
        <translation> опр.</translation>
    </message>
    <message>
        <source>Silence limits</source>
        <translation>Пороги молчания</translation>
    </message>
    <message>
        <source>When %1 does not report</source>
        <translation>Если %1 молчит</translation>
    </message>
    <message numerus="yes">
        <source>When %Ln host(s) do not report</source>
        <translation>
            <numerusform>Если молчит %Ln узел</numerusform>
            <numerusform>Если молчат %Ln узла</numerusform>
            <numerusform>Если молчат %Ln узлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Задать пороги</translation>
    </message>
    <message>
        <source>Call it &amp;late after</source>
        <translation>Считать &amp;опаздывающим через</translation>
    </message>
    <message>
        <source>Call it &amp;down after</source>
        <translation>Считать &amp;недоступным через</translation>
    </message>
    <message>
        <source>With a poll every %1: late after %2, down after %3.</source>
        <translation>При опросе каждые %1: опаздывает через %2, недоступен через %3.</translation>
    </message>
</context>
<context>
    <name>noc::monit::Summary</name>
    <message>
        <source>%1 of %2</source>
        <comment>3 % of 20 GiB</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>load %1</source>
        <translation>нагрузка %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>память %1</translation>
    </message>
    <message>
        <source>swap %1</source>
        <translation>подкачка %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>ЦП %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>for a time</comment>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>код возврата %1</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>отвечает за %1</translation>
    </message>
    <message numerus="yes">
        <source>certificate %Ln day(s) left</source>
        <translation>
            <numerusform>сертификат: остался %Ln день</numerusform>
            <numerusform>сертификат: осталось %Ln дня</numerusform>
            <numerusform>сертификат: осталось %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>изменён %1</translation>
    </message>
</context>
<context>
    <name>noc::monit::Units</name>
    <message>
        <source>PiB</source>
        <translation>ПиБ</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>ТиБ</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>КиБ</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Б</translation>
    </message>
    <message>
        <source>Tbit/s</source>
        <translation>Тбит/с</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Гбит/с</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Мбит/с</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>кбит/с</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>бит/с</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate; %1 is a unit</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>Monit does not know the value</comment>
        <translation>н/д</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>с</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>мс</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation>/с</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms/s</source>
        <comment>milliseconds in each second</comment>
        <translation>мс/с</translation>
    </message>
    <message>
        <source>pages/s</source>
        <translation>страниц/с</translation>
    </message>
    <message>
        <source>up</source>
        <comment>network link</comment>
        <translation>есть</translation>
    </message>
    <message>
        <source>down</source>
        <comment>network link</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>full</source>
        <comment>duplex</comment>
        <translation>полный</translation>
    </message>
    <message>
        <source>half</source>
        <comment>duplex</comment>
        <translation>полу</translation>
    </message>
</context>
<context>
    <name>noc::monit::ViewActions</name>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Без групп</translation>
    </message>
    <message>
        <source>By &amp;domain</source>
        <translation>По &amp;доменам</translation>
    </message>
    <message>
        <source>By Monit&apos;s &amp;host groups</source>
        <translation>По &amp;группам узлов Monit</translation>
    </message>
    <message>
        <source>By &amp;own groups</source>
        <translation>По &amp;своим группам</translation>
    </message>
    <message>
        <source>&amp;Side list</source>
        <translation>&amp;Боковой список</translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation>&amp;Плитки</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Сбросить столбцы</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>side list</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <comment>table or tiles</comment>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>details pane</comment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Group hosts</source>
        <translation>&amp;Группировать узлы</translation>
    </message>
</context>
<context>
    <name>noc::widgets::Age</name>
    <message>
        <source>now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%Ln с</numerusform>
            <numerusform>%Ln с</numerusform>
            <numerusform>%Ln с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln ч</numerusform>
            <numerusform>%Ln ч</numerusform>
            <numerusform>%Ln ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%Ln д</numerusform>
            <numerusform>%Ln д</numerusform>
            <numerusform>%Ln д</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::widgets::FilterBar</name>
    <message>
        <source>Filter: web state:crit group:berlin</source>
        <translation>Фильтр: web state:crit group:berlin</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Снова показать всё</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>things the filter hides</comment>
        <translation>
            <numerusform>Скрыто: %Ln</numerusform>
            <numerusform>Скрыто: %Ln</numerusform>
            <numerusform>Скрыто: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::widgets::Theme</name>
    <message>
        <source>Good</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Отключено</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
</context>
</TS>
