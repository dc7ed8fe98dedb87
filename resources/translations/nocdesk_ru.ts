<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>АДРЕС</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>ПОРТ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>ПОЛЬЗОВАТЕЛЬ</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>ПАРОЛЬ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сохранён</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Where the host&apos;s Monit listens; needed.</source>
        <translation>Где слушает Monit этого узла; обязательно.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Его порт.</translation>
    </message>
    <message>
        <source>It speaks TLS.</source>
        <translation>Соединяться по TLS.</translation>
    </message>
    <message>
        <source>SHA-256 of its certificate, when no authority vouches for it.</source>
        <translation>SHA-256 его сертификата, если тот не заверен доверенным центром.</translation>
    </message>
    <message>
        <source>A user of its httpd that may do more than read.</source>
        <translation>Пользователь его httpd, которому можно не только читать.</translation>
    </message>
    <message>
        <source>Read that user&apos;s password from FILE.</source>
        <translation>Прочитать пароль этого пользователя из FILE.</translation>
    </message>
    <message>
        <source>Give --address, and a port from 1 to 65535</source>
        <translation>Укажите --address и порт от 1 до 65535</translation>
    </message>
    <message>
        <source>Says where and as whom a host&apos;s own Monit may be spoken to, which controlling its services needs. The password goes to that address only. test prints &quot;ok&quot;, or the reason why not.</source>
        <translation>Задаёт, где и от чьего имени обращаться к Monit самого узла; без этого управлять службами нельзя. Пароль уходит только на этот адрес. test печатает &quot;ok&quot; или причину отказа.</translation>
    </message>
    <message>
        <source>list, set, test or remove.</source>
        <translation>list, set, test или remove.</translation>
    </message>
    <message>
        <source>Its name or Monit id.</source>
        <translation>Его имя или id Monit.</translation>
    </message>
    <message>
        <source>Give list, or set, test or remove and a host</source>
        <translation>Укажите list либо set, test или remove и узел</translation>
    </message>
    <message>
        <source>ok
</source>
        <translation>ok
</translation>
    </message>
    <message>
        <source>Unknown action: %1</source>
        <translation>Неизвестное действие: %1</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>заглушено до %1</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>СОСТОЯНИЕ</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>ОБЪЕКТ</translation>
    </message>
    <message>
        <source>ALERT</source>
        <translation>ТРЕВОГА</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ВОЗРАСТ</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>КОЛ-ВО</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>КТО</translation>
    </message>
    <message>
        <source>over</source>
        <translation>прошла</translation>
    </message>
    <message>
        <source>%1, flapping</source>
        <translation>%1, мигает</translation>
    </message>
    <message>
        <source>No alert of this id, host or host/service: %1</source>
        <translation>Нет тревоги с таким id, узлом или узлом/службой: %1</translation>
    </message>
    <message>
        <source>Lists what needs somebody: what nobody has yet first, then the worst, then the newest.</source>
        <translation>Показывает тревоги: сначала необработанные, затем худшие, затем новые.</translation>
    </message>
    <message>
        <source>Only those of this host (its name or Monit id).</source>
        <translation>Только с этого узла (его имя или id Monit).</translation>
    </message>
    <message>
        <source>Only those that nobody has.</source>
        <translation>Только необработанные.</translation>
    </message>
    <message>
        <source>alerts takes no arguments</source>
        <translation>у alerts нет аргументов</translation>
    </message>
    <message>
        <source>Acknowledges alerts: an id, all of a HOST, or HOST/SERVICE. Returns when that is safe in the history.</source>
        <translation>Принимает тревоги: одну по id, все с узла HOST или HOST/SERVICE. Завершается, когда это записано в историю.</translation>
    </message>
    <message>
        <source>As in the last column of alerts, or as above.</source>
        <translation>Как в последнем столбце alerts или как описано выше.</translation>
    </message>
    <message>
        <source>ok (until all is well, the default), forever, 2h, 08:00 or a time.</source>
        <translation>ok (до возврата в норму, по умолчанию), forever (навсегда), 2h, 08:00 или время.</translation>
    </message>
    <message>
        <source>Which alerts? See: nocdeskctl alerts</source>
        <translation>Какие тревоги? См.: nocdeskctl alerts</translation>
    </message>
    <message>
        <source>Not a time: %1</source>
        <translation>Это не время: %1</translation>
    </message>
    <message>
        <source>Gives acknowledged alerts back.</source>
        <translation>Возвращает принятые тревоги в необработанные.</translation>
    </message>
    <message>
        <source>An id, a HOST, or HOST/SERVICE.</source>
        <translation>id, HOST или HOST/SERVICE.</translation>
    </message>
    <message>
        <source>The link was cut; trying again</source>
        <translation>Связь прервалась; пробуем снова</translation>
    </message>
    <message>
        <source>No nocdesk runs for profile %1. Start it with: nocdesk%2, or without a window: nocdeskctl serve%2</source>
        <translation>nocdesk с профилем %1 не запущен. Запустите: nocdesk%2 или без окна: nocdeskctl serve%2</translation>
    </message>
    <message>
        <source>Done, but not in the history yet: %1</source>
        <translation>Выполнено, но в историю ещё не записано: %1</translation>
    </message>
    <message>
        <source>List the hosts the running program knows.</source>
        <translation>Показать узлы, известные работающей программе.</translation>
    </message>
    <message>
        <source>List their services.</source>
        <translation>Показать их службы.</translation>
    </message>
    <message>
        <source>Show how the running program and its collector are.</source>
        <translation>Показать состояние работающей программы и её сборщика.</translation>
    </message>
    <message>
        <source>List what needs somebody.</source>
        <translation>Показать тревоги.</translation>
    </message>
    <message>
        <source>List what happened.</source>
        <translation>Показать события.</translation>
    </message>
    <message>
        <source>Acknowledge alerts: somebody has them.</source>
        <translation>Принять тревоги: ими кто-то занимается.</translation>
    </message>
    <message>
        <source>Give acknowledged alerts back.</source>
        <translation>Вернуть принятые тревоги в необработанные.</translation>
    </message>
    <message>
        <source>Let alerts call nobody for a while.</source>
        <translation>На время заглушить тревоги.</translation>
    </message>
    <message>
        <source>End mutes.</source>
        <translation>Снять заглушки.</translation>
    </message>
    <message>
        <source>List mutes.</source>
        <translation>Показать заглушки.</translation>
    </message>
    <message>
        <source>Start, stop, restart, monitor or unmonitor services.</source>
        <translation>Запустить, остановить, перезапустить службы, поставить их на контроль или снять с него.</translation>
    </message>
    <message>
        <source>Say how a host&apos;s own Monit is spoken to.</source>
        <translation>Задать доступ к Monit самого узла.</translation>
    </message>
    <message>
        <source>Accept hosts that wait.</source>
        <translation>Принять ожидающие узлы.</translation>
    </message>
    <message>
        <source>Forget hosts.</source>
        <translation>Забыть узлы.</translation>
    </message>
    <message>
        <source>Print the lines for the monitrc of new hosts.</source>
        <translation>Напечатать строки для monitrc новых узлов.</translation>
    </message>
    <message>
        <source>Say where Monits report to.</source>
        <translation>Задать, куда Monit шлют отчёты.</translation>
    </message>
    <message>
        <source>Show where passwords are kept, or allow a file.</source>
        <translation>Показать, где хранятся пароли, или разрешить файл.</translation>
    </message>
    <message>
        <source>Show or renew the tokens of readers and consoles.</source>
        <translation>Показать или сменить токены для чтения и для консолей.</translation>
    </message>
    <message>
        <source>Run without a window.</source>
        <translation>Работать без окна.</translation>
    </message>
    <message>
        <source>Look into what a Monit sent.</source>
        <translation>Разобрать то, что прислал Monit.</translation>
    </message>
    <message>
        <source>Check, export or import the settings.</source>
        <translation>Проверить, экспортировать или импортировать настройки.</translation>
    </message>
    <message>
        <source>See: nocdeskctl %1 --help</source>
        <translation>См.: nocdeskctl %1 --help</translation>
    </message>
    <message>
        <source>%1 does not exist yet; the defaults are used
</source>
        <translation>%1 ещё нет; взяты значения по умолчанию
</translation>
    </message>
    <message>
        <source>%1: %2: not known to this version; it is kept</source>
        <translation>%1: %2: этой версии неизвестно; сохранится как есть</translation>
    </message>
    <message>
        <source>%1 is good
</source>
        <translation>%1 в порядке
</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message>
        <source>Close nocdesk first: it would overwrite the import</source>
        <translation>Сначала закройте nocdesk: он перезапишет импортированное</translation>
    </message>
    <message>
        <source>config check [FILE]: is the workspace file (or FILE) good? Returns 3 when it is not, with where.
config export [FILE]: write the settings to FILE or standard output; there are no secrets in them.
config import FILE: replace the settings by FILE (- is standard input), if it is good and no nocdesk runs; the settings before stay beside them as workspace.json.bak.</source>
        <translation>config check [FILE]: проверить файл рабочей области (или FILE). Возвращает 3, если он не годится, и показывает, где именно.
config export [FILE]: записать настройки в FILE или в стандартный вывод; секретов в них нет.
config import FILE: заменить настройки файлом FILE (- — стандартный ввод), если он в порядке и nocdesk не запущен; прежние настройки останутся рядом в workspace.json.bak.</translation>
    </message>
    <message>
        <source>A workspace file.</source>
        <translation>Файл рабочей области.</translation>
    </message>
    <message>
        <source>Refused: secrets never leave the keychain.</source>
        <translation>Отклоняется: секреты не покидают связку ключей.</translation>
    </message>
    <message>
        <source>Secrets are not exported: a file would outlive its purpose. Give the other machine its passwords through its keychain, --password-file or systemd&apos;s LoadCredential=</source>
        <translation>Секреты не экспортируются: файл с ними останется лежать и потом. Передайте пароли другой машине через её связку ключей, --password-file или LoadCredential= systemd</translation>
    </message>
    <message>
        <source>Expected: config check [FILE], config export [FILE] or config import FILE</source>
        <translation>Ожидается: config check [FILE], config export [FILE] или config import FILE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ВРЕМЯ</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>УЗЕЛ</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>СЛУЖБА</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>СОБЫТИЕ</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>СООБЩЕНИЕ</translation>
    </message>
    <message>
        <source>Lists what happened, newest first, from the history.</source>
        <translation>Показывает события из истории, новые сверху.</translation>
    </message>
    <message>
        <source>Only those of this service.</source>
        <translation>Только этой службы.</translation>
    </message>
    <message>
        <source>Only those that say this.</source>
        <translation>Только с этим текстом.</translation>
    </message>
    <message>
        <source>Only later ones: 2h ago, 08:00, or a time.</source>
        <translation>Не раньше чем: 2h назад, 08:00 или время.</translation>
    </message>
    <message>
        <source>At most so many (1 to 1000).</source>
        <translation>Не больше стольких (от 1 до 1000).</translation>
    </message>
    <message>
        <source>events takes no arguments, and --limit 1 to 1000</source>
        <translation>у events нет аргументов, а --limit — от 1 до 1000</translation>
    </message>
    <message>
        <source>No such host: %1</source>
        <translation>Нет такого узла: %1</translation>
    </message>
    <message>
        <source>Accepts hosts that report and wait.</source>
        <translation>Принимает узлы, которые шлют отчёты и ждут приёма.</translation>
    </message>
    <message>
        <source>All that wait.</source>
        <translation>Все ожидающие.</translation>
    </message>
    <message>
        <source>Give hosts, or --all</source>
        <translation>Укажите узлы или --all</translation>
    </message>
    <message>
        <source>Forgets hosts; one that goes on reporting waits again.</source>
        <translation>Забывает узлы; если узел продолжит слать отчёты, он снова окажется среди ожидающих.</translation>
    </message>
    <message>
        <source>Which hosts?</source>
        <translation>Какие узлы?</translation>
    </message>
    <message>
        <source>Prints the lines for the monitrc of new hosts, with the password: keep them to yourself.</source>
        <translation>Печатает строки для monitrc новых узлов, с паролем: никому их не показывайте.</translation>
    </message>
    <message>
        <source>The one they shall report to; the best without it.</source>
        <translation>Куда слать отчёты; если не указан, выбирается лучший.</translation>
    </message>
    <message>
        <source>There are none for this address, or the password is not loaded yet</source>
        <translation>Для этого адреса строк нет, или пароль ещё не загружен</translation>
    </message>
    <message>
        <source>The collector is switched off
</source>
        <translation>Сборщик выключен
</translation>
    </message>
    <message>
        <source>Listening on %1 port %2 (%3)
</source>
        <translation>Слушает %1, порт %2 (%3)
</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>без шифрования</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: %1
</source>
        <translation>Отпечаток сертификата: %1
</translation>
    </message>
    <message>
        <source>Passwords can be read on the way there; --tls encrypts</source>
        <translation>По пути пароли можно перехватить; --tls включает шифрование</translation>
    </message>
    <message>
        <source>It does not listen: %1</source>
        <translation>Не слушает: %1</translation>
    </message>
    <message>
        <source>Changes where the running program&apos;s collector listens for Monits, consoles and readers, or switches it off. What is not given stays as it is.</source>
        <translation>Меняет, где сборщик работающей программы принимает отчёты Monit, консоли и запросы на чтение, или выключает его. Что не указано, остаётся прежним.</translation>
    </message>
    <message>
        <source>An address of this machine (0.0.0.0 and :: are all of them) with a port as in 192.0.2.1:8080 or [2001:db8::1]:8080; or off.</source>
        <translation>Адрес этой машины (0.0.0.0 и :: — все её адреса) с портом, например 192.0.2.1:8080 или [2001:db8::1]:8080; либо off.</translation>
    </message>
    <message>
        <source>Encrypt; without a certificate one is made.</source>
        <translation>Шифровать; если сертификата нет, он создаётся.</translation>
    </message>
    <message>
        <source>Do not encrypt.</source>
        <translation>Не шифровать.</translation>
    </message>
    <message>
        <source>Give an IP address, with or without a port, or off</source>
        <translation>Укажите IP-адрес, с портом или без, либо off</translation>
    </message>
    <message>
        <source>Give one of --tls and --no-tls</source>
        <translation>Укажите что-то одно: --tls или --no-tls</translation>
    </message>
    <message>
        <source>Asks a running nocdesk, and looks after its settings.

Commands:
</source>
        <translation>Обращается к работающему nocdesk и обслуживает его настройки.

Команды:
</translation>
    </message>
    <message>
        <source>
Returns 0 when done, 1 on failure, 2 for wrong arguments, 3 for settings that are not good.</source>
        <translation>
Возвращает 0, если всё выполнено, 1 при ошибке, 2 при неверных аргументах, 3 при негодных настройках.</translation>
    </message>
    <message>
        <source>See above; nocdeskctl COMMAND --help tells more.</source>
        <translation>См. выше; подробнее: nocdeskctl COMMAND --help.</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Не указана команда</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Неизвестная команда: %1</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>host</source>
        <translation>узел</translation>
    </message>
    <message>
        <source>Monit</source>
        <translation>Monit</translation>
    </message>
    <message>
        <source>incarnation</source>
        <translation>инкарнация</translation>
    </message>
    <message>
        <source>poll</source>
        <translation>опрос</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>да: %1</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message>
        <source>PROBLEMS</source>
        <translation>ПРОБЛЕМЫ</translation>
    </message>
    <message>
        <source>monit parse FILE prints what the parser makes of a message of a Monit (- is standard input), whether it had to be repaired and why. Returns 0 when it was parsed, 1 when it was refused.</source>
        <translation>monit parse FILE печатает, как разобрано сообщение Monit (- — стандартный ввод), пришлось ли его исправлять и почему. Возвращает 0, если оно разобрано, 1, если отклонено.</translation>
    </message>
    <message>
        <source>The body of the message, or -.</source>
        <translation>Тело сообщения или -.</translation>
    </message>
    <message>
        <source>Print JSON (UTF-8) instead of tables.</source>
        <translation>Печатать JSON (UTF-8) вместо таблиц.</translation>
    </message>
    <message>
        <source>Expected: monit parse FILE</source>
        <translation>Ожидается: monit parse FILE</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Всё.</translation>
    </message>
    <message>
        <source>A host: its name or Monit id.</source>
        <translation>Узел: его имя или id Monit.</translation>
    </message>
    <message>
        <source>The hosts of a group or domain.</source>
        <translation>Узлы группы или домена.</translation>
    </message>
    <message>
        <source>A source, as &quot;monit&quot;.</source>
        <translation>Источник, например &quot;monit&quot;.</translation>
    </message>
    <message>
        <source>Several hosts have this name; use the Monit id: %1</source>
        <translation>Узлов с таким именем несколько; укажите id Monit: %1</translation>
    </message>
    <message>
        <source>Lets alerts call nobody for a while.</source>
        <translation>На время заглушает тревоги: они никого не оповещают.</translation>
    </message>
    <message>
        <source>How long (15m, 1h), until when (08:00), or a time.</source>
        <translation>На сколько (15m, 1h), до какого часа (08:00) или время.</translation>
    </message>
    <message>
        <source>Give one of --all, --host, --group and --source</source>
        <translation>Укажите что-то одно: --all, --host, --group или --source</translation>
    </message>
    <message>
        <source>Give a time: 15m, 1h, 08:00</source>
        <translation>Укажите время: 15m, 1h, 08:00</translation>
    </message>
    <message>
        <source>Ends a mute.</source>
        <translation>Снимает заглушку.</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>источник %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>группа %1</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>узел %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>ДО</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ЧТО</translation>
    </message>
    <message>
        <source>COMMENT</source>
        <translation>КОММЕНТАРИЙ</translation>
    </message>
    <message>
        <source>Lists the mutes, the one that ends next first.</source>
        <translation>Показывает заглушки, сначала те, что кончатся раньше.</translation>
    </message>
    <message>
        <source>mutes takes no arguments</source>
        <translation>у mutes нет аргументов</translation>
    </message>
    <message>
        <source>No nocdesk runs for profile %1. Start it with: nocdesk%2</source>
        <translation>nocdesk с профилем %1 не запущен. Запустите: nocdesk%2</translation>
    </message>
    <message>
        <source>PRESENCE</source>
        <translation>СВЯЗЬ</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>СИСТЕМА</translation>
    </message>
    <message>
        <source>MONIT</source>
        <translation>MONIT</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>профиль</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>process</source>
        <translation>процесс</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>сборщик</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>отпечаток</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>секреты</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>узлы</translation>
    </message>
    <message>
        <source>states</source>
        <translation>состояния</translation>
    </message>
    <message>
        <source>Lists the hosts the running program knows, those in trouble first.</source>
        <translation>Показывает узлы, известные работающей программе, проблемные сверху.</translation>
    </message>
    <message>
        <source>hosts takes no arguments</source>
        <translation>у hosts нет аргументов</translation>
    </message>
    <message>
        <source>Lists the services of the hosts the running program knows, those in trouble first.</source>
        <translation>Показывает службы узлов, известных работающей программе, проблемные сверху.</translation>
    </message>
    <message>
        <source>Only those in trouble.</source>
        <translation>Только проблемные.</translation>
    </message>
    <message>
        <source>services takes no arguments; a host is given by --host NAME</source>
        <translation>у services нет аргументов; узел задаётся через --host NAME</translation>
    </message>
    <message>
        <source>Shows how the running program and its collector are.</source>
        <translation>Показывает состояние работающей программы и её сборщика.</translation>
    </message>
    <message>
        <source>status takes no arguments</source>
        <translation>у status нет аргументов</translation>
    </message>
    <message>
        <source>Print JSON (UTF-8) instead of a table.</source>
        <translation>Печатать JSON (UTF-8) вместо таблицы.</translation>
    </message>
    <message>
        <source>Why, for everybody to read.</source>
        <translation>Причина; её увидят все.</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>окружение</translation>
    </message>
    <message>
        <source>--password-file</source>
        <translation>--password-file</translation>
    </message>
    <message>
        <source>systemd credential</source>
        <translation>учётные данные systemd</translation>
    </message>
    <message>
        <source>private file</source>
        <translation>личный файл</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>связка ключей</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>только в памяти</translation>
    </message>
    <message>
        <source>cannot be had</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>all are kept</source>
        <translation>все сохранены</translation>
    </message>
    <message>
        <source>not kept: lost when the program ends</source>
        <translation>не сохранены: пропадут при выходе из программы</translation>
    </message>
    <message>
        <source>one that was kept cannot be had</source>
        <translation>сохранённый ранее секрет недоступен</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ГДЕ</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>ПРИЧИНА</translation>
    </message>
    <message>
        <source>Start a keychain and retry, or: nocdeskctl secrets allow-file</source>
        <translation>Запустите связку ключей и выполните retry или: nocdeskctl secrets allow-file</translation>
    </message>
    <message>
        <source>Shows where the running program&apos;s passwords and keys are kept; returns 0 when all are. They are looked for in the file of --password-file (the first user&apos;s password), in the environment (NOCDESK_COLLECTOR_PASSWORD_MONIT), among systemd&apos;s credentials (LoadCredential=collector-password-monit:…), in the private file, and in the keychain.</source>
        <translation>Показывает, где хранятся пароли и ключи работающей программы; возвращает 0, если сохранены все. Их ищут в файле --password-file (пароль первого пользователя), в окружении (NOCDESK_COLLECTOR_PASSWORD_MONIT), среди учётных данных systemd (LoadCredential=collector-password-monit:…), в личном файле и в связке ключей.</translation>
    </message>
    <message>
        <source>status; allow-file, to keep them in a file only the program&apos;s user may read (not encrypted) where no keychain answers; retry, after unlocking a keychain.</source>
        <translation>status; allow-file — хранить их в файле, доступном только пользователю программы (без шифрования), если связка ключей не отвечает; retry — после разблокировки связки ключей.</translation>
    </message>
    <message>
        <source>Give status, allow-file or retry</source>
        <translation>Укажите status, allow-file или retry</translation>
    </message>
    <message>
        <source>The collector is switched off</source>
        <translation>Сборщик выключен</translation>
    </message>
    <message>
        <source>The collector starts</source>
        <translation>Сборщик запускается</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Слушает %1</translation>
    </message>
    <message>
        <source>The collector cannot listen on %1: %2</source>
        <translation>Сборщик не может слушать %1: %2</translation>
    </message>
    <message>
        <source>Passwords and keys are not kept, they are lost when this ends: %1</source>
        <translation>Пароли и ключи не сохраняются и пропадут, когда программа завершится: %1</translation>
    </message>
    <message>
        <source>A password or key that was kept cannot be had: %1</source>
        <translation>Сохранённый ранее пароль или ключ недоступен: %1</translation>
    </message>
    <message>
        <source>Keep them in a file only this user may read: nocdeskctl secrets allow-file%1; other ways: nocdeskctl secrets --help</source>
        <translation>Хранить их в файле, доступном только этому пользователю: nocdeskctl secrets allow-file%1; другие способы: nocdeskctl secrets --help</translation>
    </message>
    <message>
        <source>When it is there again: nocdeskctl secrets retry%1</source>
        <translation>Когда он снова будет доступен: nocdeskctl secrets retry%1</translation>
    </message>
    <message>
        <source>Runs everything but the window: collects, keeps the history, answers consoles and programs. A nocdesk of the same profile attaches to it. Ends on SIGTERM.</source>
        <translation>Делает всё, кроме окна: собирает отчёты, ведёт историю, отвечает консолям и программам. nocdesk с тем же профилем подключается к нему. Завершается по SIGTERM.</translation>
    </message>
    <message>
        <source>Read the password of the collector&apos;s first user from FILE.</source>
        <translation>Прочитать пароль первого пользователя сборщика из FILE.</translation>
    </message>
    <message>
        <source>serve takes no arguments</source>
        <translation>у serve нет аргументов</translation>
    </message>
    <message>
        <source>Another nocdesk runs for profile %1</source>
        <translation>С профилем %1 уже работает другой nocdesk</translation>
    </message>
    <message>
        <source>Starts, stops, restarts, monitors or unmonitors services through their host&apos;s own Monit, and waits until it says how that went: 0 when all is done, 1 when something failed or nobody knows.</source>
        <translation>Запускает, останавливает, перезапускает службы, ставит их на контроль и снимает с него через Monit их узла и ждёт, пока тот сообщит итог: 0 — всё выполнено, 1 — что-то не удалось или итог неизвестен.</translation>
    </message>
    <message>
        <source>start, stop, restart, monitor or unmonitor.</source>
        <translation>start, stop, restart, monitor или unmonitor.</translation>
    </message>
    <message>
        <source>Exactly as Monit calls it.</source>
        <translation>Точно так, как её называет Monit.</translation>
    </message>
    <message>
        <source>Return as soon as the order is given.</source>
        <translation>Завершиться сразу, как команда отдана.</translation>
    </message>
    <message>
        <source>Give an action, a host and its services</source>
        <translation>Укажите действие, узел и его службы</translation>
    </message>
    <message>
        <source>Prints the token for readers over HTTP (/metrics and /api/v1), or for consoles elsewhere, which may do everything.</source>
        <translation>Печатает токен для чтения по HTTP (/metrics и /api/v1) или для консолей на других машинах, которым можно всё.</translation>
    </message>
    <message>
        <source>read or consoles.</source>
        <translation>read или consoles.</translation>
    </message>
    <message>
        <source>Make a new one; the old one is of no use any more. Switches this access on.</source>
        <translation>Создать новый; старый больше не годится. Включает этот доступ.</translation>
    </message>
    <message>
        <source>Give read or consoles</source>
        <translation>Укажите read или consoles</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>Go on showing what changes.</source>
        <translation>Следить и показывать изменения.</translation>
    </message>
    <message>
        <source>No such router: %1</source>
        <translation>Нет такого маршрутизатора: %1</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Есть: %1</translation>
    </message>
    <message>
        <source>No routers are configured. Add one: nocdeskctl bird add NAME ADDRESS; or name its address: --router ssh://edge1</source>
        <translation>Маршрутизаторы не настроены. Добавьте: nocdeskctl bird add NAME ADDRESS; или укажите адрес: --router ssh://edge1</translation>
    </message>
    <message>
        <source>A BIRD runs on this machine: nocdeskctl bird add local %1</source>
        <translation>На этой машине работает BIRD: nocdeskctl bird add local %1</translation>
    </message>
    <message>
        <source>Ask this router: its name in the settings, or an address (/run/bird/bird.ctl, ssh://edge1, tcp://HOST:PORT, lgproxy+http://HOST …). May be given several times; without it all configured routers are asked.</source>
        <translation>Запросить этот маршрутизатор: его имя из настроек или адрес (/run/bird/bird.ctl, ssh://edge1, tcp://HOST:PORT, lgproxy+http://HOST …). Можно указать несколько раз; без него запрашиваются все настроенные маршрутизаторы.</translation>
    </message>
    <message>
        <source>ROUTER</source>
        <translation>МАРШРУТИЗАТОР</translation>
    </message>
    <message>
        <source>All configured routers are switched off; name one: --router NAME</source>
        <translation>Все настроенные маршрутизаторы выключены; укажите один: --router NAME</translation>
    </message>
    <message>
        <source>List the routers and how they are.</source>
        <translation>Показать маршрутизаторы и их состояние.</translation>
    </message>
    <message>
        <source>Keep a router in the settings.</source>
        <translation>Добавить маршрутизатор в настройки.</translation>
    </message>
    <message>
        <source>Take one out of them.</source>
        <translation>Убрать маршрутизатор из настроек.</translation>
    </message>
    <message>
        <source>List their protocols.</source>
        <translation>Показать протоколы маршрутизаторов.</translation>
    </message>
    <message>
        <source>List their BGP sessions.</source>
        <translation>Показать сессии BGP маршрутизаторов.</translation>
    </message>
    <message>
        <source>Look for routes.</source>
        <translation>Найти маршруты.</translation>
    </message>
    <message>
        <source>Compare routes of two routers, or with a saved reply.</source>
        <translation>Сравнить маршруты двух маршрутизаторов или с сохранённым ответом.</translation>
    </message>
    <message>
        <source>Follow routes as they change.</source>
        <translation>Следить за изменениями маршрутов.</translation>
    </message>
    <message>
        <source>Ask any other command that BIRD shows something for.</source>
        <translation>Выполнить любую другую команду show BIRD.</translation>
    </message>
    <message>
        <source>Read a reply of a BIRD from a file.</source>
        <translation>Разобрать ответ BIRD из файла.</translation>
    </message>
    <message>
        <source>Looks at routers that run BIRD; asks them itself, whether a nocdesk runs or not. Only what reads is ever sent.

Commands:
</source>
        <translation>Показывает, что на маршрутизаторах с BIRD; запрашивает их сам, работает nocdesk или нет. Отправляются только команды чтения.

Команды:
</translation>
    </message>
    <message>
        <source>One of the above.</source>
        <translation>Одна из перечисленных.</translation>
    </message>
    <message>
        <source>bird diff QUERY … compares the routes of two routers, or a router&apos;s with what bird route --save kept of them before, or two saved replies: the best path of each prefix. - is only on the first side, + only on the second, ~ differs. Returns 0 when nothing differs, 1 when something does, and 2 for trouble.</source>
        <translation>bird diff QUERY … сравнивает маршруты двух маршрутизаторов, или маршрутизатора с тем, что раньше сохранил bird route --save, или два сохранённых ответа: лучший путь каждого префикса. - есть только на первой стороне, + только на второй, ~ различается. Возвращает 0, если различий нет, 1, если есть, и 2 при сбое.</translation>
    </message>
    <message>
        <source>As of bird route.</source>
        <translation>Как в bird route.</translation>
    </message>
    <message>
        <source>The first side is this saved reply.</source>
        <translation>Первая сторона — этот сохранённый ответ.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>What does not count, with commas between: %1. Without, of two routers: next_hop,source,metric,best; else nothing.</source>
        <translation>Что не считать различием, через запятую: %1. По умолчанию для двух маршрутизаторов: next_hop,source,metric,best; иначе ничего.</translation>
    </message>
    <message>
        <source>Ask for a whole table also of a BIRD 3, which does nothing else meanwhile.</source>
        <translation>Запросить целую таблицу даже у BIRD 3, который в это время больше ничего не делает.</translation>
    </message>
    <message>
        <source>Unknown word in --ignore: see --help</source>
        <translation>Неизвестное слово в --ignore: см. --help</translation>
    </message>
    <message>
        <source>Give two sides: --router twice, or --saved and a router</source>
        <translation>Укажите две стороны: --router дважды либо --saved и маршрутизатор</translation>
    </message>
    <message>
        <source>A nocdesk runs for profile %1 and would overwrite this: close it first, or change the routers there</source>
        <translation>nocdesk с профилем %1 запущен и перезапишет это: сначала закройте его или измените маршрутизаторы в нём</translation>
    </message>
    <message>
        <source>--interval takes a number of seconds</source>
        <translation>--interval — число секунд</translation>
    </message>
    <message>
        <source>bird add NAME ADDRESS keeps a router in the settings, while no nocdesk runs for the profile. ADDRESS is one of:
  /run/bird/bird.ctl                   BIRD&apos;s own socket
  tcp://HOST:PORT                      that socket behind a relay
  ssh://[USER@]HOST[:PORT][/SOCKET]    through the system&apos;s ssh
  lgproxy+http[s]://HOST[:PORT][/PATH] bird-lg-go&apos;s proxy
  lgpy+http[s]://HOST[:PORT][/PATH]    bird-lg&apos;s proxy
  birdwatcher+http[s]://HOST[:PORT]    birdwatcher
  birdlg-php://HOST:PORT[/ipv6]        bird-lg-php behind a TCP server</source>
        <translation>bird add NAME ADDRESS добавляет маршрутизатор в настройки, пока nocdesk с этим профилем не запущен. ADDRESS — одно из:
  /run/bird/bird.ctl                   собственный сокет BIRD
  tcp://HOST:PORT                      тот же сокет, проброшенный по TCP
  ssh://[USER@]HOST[:PORT][/SOCKET]    через системный ssh
  lgproxy+http[s]://HOST[:PORT][/PATH] прокси bird-lg-go
  lgpy+http[s]://HOST[:PORT][/PATH]    прокси bird-lg
  birdwatcher+http[s]://HOST[:PORT]    birdwatcher
  birdlg-php://HOST:PORT[/ipv6]        bird-lg-php за сервером TCP</translation>
    </message>
    <message>
        <source>What to call it.</source>
        <translation>Как его назвать.</translation>
    </message>
    <message>
        <source>Where its BIRD is.</source>
        <translation>Где его BIRD.</translation>
    </message>
    <message>
        <source>Ask it every N seconds (30).</source>
        <translation>Опрашивать каждые N секунд (30).</translation>
    </message>
    <message>
        <source>Do not ask it before it is switched on.</source>
        <translation>Не опрашивать, пока его не включат.</translation>
    </message>
    <message>
        <source>Expected: bird add NAME ADDRESS</source>
        <translation>Ожидается: bird add NAME ADDRESS</translation>
    </message>
    <message>
        <source>There is a router named %1 already</source>
        <translation>Маршрутизатор с именем %1 уже есть</translation>
    </message>
    <message>
        <source>bird remove NAME takes a router out of the settings, while no nocdesk runs for the profile.</source>
        <translation>bird remove NAME убирает маршрутизатор из настроек, пока nocdesk с этим профилем не запущен.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>Его имя.</translation>
    </message>
    <message>
        <source>Expected: bird remove NAME</source>
        <translation>Ожидается: bird remove NAME</translation>
    </message>
    <message>
        <source>BIRD says: %1</source>
        <translation>BIRD сообщает: %1</translation>
    </message>
    <message>
        <source>The reply is not whole: rows are missing</source>
        <translation>Ответ неполный: строк не хватает</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>не разобрано: %1</translation>
    </message>
    <message>
        <source>bird parse FILE --command COMMAND prints what a reply of a BIRD says (- is standard input): as its socket sends it, as birdc prints it, or as a proxy answered. Returns 0 when it was read, 1 when the reply is an error or could not be read.</source>
        <translation>bird parse FILE --command COMMAND печатает содержание ответа BIRD (- — стандартный ввод): как его шлёт сокет, печатает birdc или вернул прокси. Возвращает 0, если ответ разобран, 1, если это ошибка или разобрать его не удалось.</translation>
    </message>
    <message>
        <source>The saved reply, or -.</source>
        <translation>Сохранённый ответ или -.</translation>
    </message>
    <message>
        <source>What BIRD was asked.</source>
        <translation>Какая команда была дана BIRD.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Its version, where the reply does not begin with it.</source>
        <translation>Версия BIRD, если ответ с неё не начинается.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>Expected: bird parse FILE --command COMMAND</source>
        <translation>Ожидается: bird parse FILE --command COMMAND</translation>
    </message>
    <message>
        <source>Not a version: %1</source>
        <translation>Это не версия: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n сессия</numerusform>
            <numerusform>%n сессии</numerusform>
            <numerusform>%n сессий</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 established, %2 down; %3 routes imported
</source>
        <translation>: установлено %1, упало %2; маршрутов принято: %3
</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>AS</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>С МОМЕНТА</translation>
    </message>
    <message>
        <source>IMPORTED</source>
        <translation>ПРИНЯТО</translation>
    </message>
    <message>
        <source>FILTERED</source>
        <translation>ОТФИЛЬТРОВАНО</translation>
    </message>
    <message>
        <source>EXPORTED</source>
        <translation>ОТДАНО</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ОШИБКА</translation>
    </message>
    <message>
        <source>bird protocols [NAME] lists the protocols of the routers. Returns 0 when all answered.</source>
        <translation>bird protocols [NAME] показывает протоколы маршрутизаторов. Возвращает 0, если ответили все.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Только этот.</translation>
    </message>
    <message>
        <source>Only of this type: BGP, OSPF, Static …</source>
        <translation>Только этого типа: BGP, OSPF, Static …</translation>
    </message>
    <message>
        <source>Only in this state: up, down, start, Established …</source>
        <translation>Только в этом состоянии: up, down, start, Established …</translation>
    </message>
    <message>
        <source>With their channels and how many routes they have; in JSON every detail.</source>
        <translation>С каналами и числом маршрутов в них; в JSON — все подробности.</translation>
    </message>
    <message>
        <source>Give one name at most</source>
        <translation>Укажите не больше одного имени</translation>
    </message>
    <message>
        <source>bird bgp lists the BGP sessions of the routers, and sums them up. Down are those that should not be. Returns 0 when all routers answered.</source>
        <translation>bird bgp показывает сессии BGP маршрутизаторов и итог по ним. Упавшими считаются те, что должны стоять. Возвращает 0, если ответили все маршрутизаторы.</translation>
    </message>
    <message>
        <source>bird bgp takes no arguments</source>
        <translation>у bird bgp нет аргументов</translation>
    </message>
    <message>
        <source>(--yes asks all the same)</source>
        <translation>(с --yes всё равно запросит)</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>лучший</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>preference</translation>
    </message>
    <message>
        <source>kind of protocol</source>
        <translation>тип протокола</translation>
    </message>
    <message>
        <source>deterministic MED</source>
        <translation>deterministic MED</translation>
    </message>
    <message>
        <source>next hop cannot be reached</source>
        <translation>следующий узел недостижим</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарел</translation>
    </message>
    <message>
        <source>local preference</source>
        <translation>local preference</translation>
    </message>
    <message>
        <source>AIGP metric</source>
        <translation>метрика AIGP</translation>
    </message>
    <message>
        <source>longer AS path</source>
        <translation>путь AS длиннее</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>MED</source>
        <translation>MED</translation>
    </message>
    <message>
        <source>internal session</source>
        <translation>внутренняя сессия</translation>
    </message>
    <message>
        <source>metric to the next hop</source>
        <translation>метрика до следующего узла</translation>
    </message>
    <message>
        <source>router id</source>
        <translation>Router ID</translation>
    </message>
    <message>
        <source>longer cluster list</source>
        <translation>cluster list длиннее</translation>
    </message>
    <message>
        <source>type of route</source>
        <translation>тип маршрута</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>метрика</translation>
    </message>
    <message>
        <source>something that BIRD does not show</source>
        <translation>что-то, чего BIRD не показывает</translation>
    </message>
    <message>
        <source>RANK</source>
        <translation>МЕСТО</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>ЧТО РЕШИЛО</translation>
    </message>
    <message>
        <source>ITS OWN</source>
        <translation>У НЕГО</translation>
    </message>
    <message>
        <source>THE BEST ONE&apos;S</source>
        <translation>У ЛУЧШЕГО</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>ТАБЛИЦА</translation>
    </message>
    <message>
        <source>ROUTES</source>
        <translation>МАРШРУТЫ</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>ИЗ</translation>
    </message>
    <message>
        <source>NETWORKS</source>
        <translation>СЕТИ</translation>
    </message>
    <message>
        <source>bird route QUERY … looks for routes. A query is what people type: 8.8.8.8 (the longest prefix that holds it), 203.0.113.0/24 (this prefix), 203.0.113.0/24+ (and what is within), AS15169 (its origin), _701_ and ^65002_ and 15169$ (in the AS path), 65000:666 or 65000:1:2 or rt:65001:100 (a community), rpki:invalid, from:PROTOCOL, filtered:PROTOCOL, exported:PROTOCOL, noexport:PROTOCOL, table:NAME, best, all, count, and where … to the end in BIRD&apos;s own language; all of it together. Returns 0 when all routers answered, whether they know a route or not.</source>
        <translation>bird route QUERY … ищет маршруты. Запрос пишется так, как привычно: 8.8.8.8 (самый длинный префикс с этим адресом), 203.0.113.0/24 (этот префикс), 203.0.113.0/24+ (и всё внутри него), AS15169 (исходная AS), _701_ и ^65002_ и 15169$ (в пути AS), 65000:666, или 65000:1:2, или rt:65001:100 (community), rpki:invalid, from:PROTOCOL, filtered:PROTOCOL, exported:PROTOCOL, noexport:PROTOCOL, table:NAME, best, all, count и where … до конца на языке самого BIRD; условия действуют вместе. Возвращает 0, если ответили все маршрутизаторы, есть у них маршрут или нет.</translation>
    </message>
    <message>
        <source>What to look for; nothing: everything.</source>
        <translation>Что искать; если не указано — всё.</translation>
    </message>
    <message>
        <source>With all attributes.</source>
        <translation>Со всеми атрибутами.</translation>
    </message>
    <message>
        <source>Paths of each prefix, best first, and what decided against the others.</source>
        <translation>Пути каждого префикса, лучший первым, и почему проиграли остальные.</translation>
    </message>
    <message>
        <source>Print what would be asked in BIRD&apos;s language, and do not ask.</source>
        <translation>Напечатать запрос на языке BIRD, не отправляя его.</translation>
    </message>
    <message>
        <source>Print the reply as one router sends it.</source>
        <translation>Напечатать ответ как есть, от одного маршрутизатора.</translation>
    </message>
    <message>
        <source>Write the reply as one router sends it to FILE, attributes and all, for bird diff --saved and bird parse.</source>
        <translation>Записать ответ одного маршрутизатора как есть, со всеми атрибутами, в FILE для bird diff --saved и bird parse.</translation>
    </message>
    <message>
        <source>A count has no reasons: give one of count and --why</source>
        <translation>У числа маршрутов нет причин: укажите что-то одно, count или --why</translation>
    </message>
    <message>
        <source>--raw and --save do not go with --json</source>
        <translation>--raw и --save несовместимы с --json</translation>
    </message>
    <message>
        <source>--raw and --save ask one router: name it with --router</source>
        <translation>--raw и --save запрашивают один маршрутизатор: укажите его в --router</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 д %2 ч %3 мин</translation>
    </message>
    <message>
        <source>BIRD</source>
        <translation>BIRD</translation>
    </message>
    <message>
        <source>ROUTER ID</source>
        <translation>ROUTER ID</translation>
    </message>
    <message>
        <source>UPTIME</source>
        <translation>РАБОТАЕТ</translation>
    </message>
    <message>
        <source>RECONFIGURED</source>
        <translation>ПЕРЕКОНФИГУРАЦИЯ</translation>
    </message>
    <message>
        <source>SESSIONS UP</source>
        <translation>СЕССИЙ СТОИТ</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>УПАЛО</translation>
    </message>
    <message>
        <source>bird routers lists the routers and how they are: BIRD&apos;s version, since when it runs, how many BGP sessions stand and how many are down and should not be. Returns 0 when all answered, 1 when one did not.</source>
        <translation>bird routers показывает маршрутизаторы и их состояние: версию BIRD, с какого времени он работает, сколько сессий BGP стоит и сколько упало, хотя не должно. Возвращает 0, если ответили все, 1, если хоть один не ответил.</translation>
    </message>
    <message>
        <source>bird routers takes no arguments</source>
        <translation>у bird routers нет аргументов</translation>
    </message>
    <message>
        <source>bird show … asks the routers what BIRD&apos;s own &quot;show …&quot; asks: bird show bfd sessions, bird show route where net ~ [ 10.0.0.0/8+ ]. What can be read as a table is printed as one, the rest as it came. Nothing else than show is sent. Returns 0 when all routers answered.</source>
        <translation>bird show … запрашивает у маршрутизаторов то же, что «show …» самого BIRD: bird show bfd sessions, bird show route where net ~ [ 10.0.0.0/8+ ]. Что читается как таблица, печатается таблицей, остальное — как есть. Ничего, кроме show, не отправляется. Возвращает 0, если ответили все маршрутизаторы.</translation>
    </message>
    <message>
        <source>As BIRD&apos;s manual says.</source>
        <translation>Как в руководстве BIRD.</translation>
    </message>
    <message>
        <source>BEST</source>
        <translation>ЛУЧШИЙ</translation>
    </message>
    <message>
        <source>PREFIX</source>
        <translation>ПРЕФИКС</translation>
    </message>
    <message>
        <source>PROTOCOL</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>NEXT HOP</source>
        <translation>NEXT HOP</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ПУТЬ</translation>
    </message>
    <message>
        <source>COMMUNITIES</source>
        <translation>COMMUNITY</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>СВЕДЕНИЯ</translation>
    </message>
    <message>
        <source>server time</source>
        <translation>время на сервере</translation>
    </message>
    <message>
        <source>last reboot</source>
        <translation>последний перезапуск</translation>
    </message>
    <message>
        <source>last reconfiguration</source>
        <translation>последняя переконфигурация</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>ГРУППА</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>AREA</source>
        <translation>ОБЛАСТЬ</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ВИД</translation>
    </message>
    <message>
        <source>NODE</source>
        <translation>УЗЕЛ</translation>
    </message>
    <message>
        <source>JOINED TO</source>
        <translation>СВЯЗЬ С</translation>
    </message>
    <message>
        <source>METRIC</source>
        <translation>МЕТРИКА</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ПРИМЕЧАНИЯ</translation>
    </message>
    <message>
        <source>up</source>
        <translation>поднят</translation>
    </message>
    <message>
        <source>down</source>
        <translation>не поднят</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>ADDRESSES</source>
        <translation>АДРЕСА</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>анонсирован</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>origin changed</source>
        <translation>сменилась исходная AS</translation>
    </message>
    <message>
        <source>path changed</source>
        <translation>сменился путь</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>bird watch QUERY … asks again and again and prints what changed, a line for each path: announced, withdrawn, origin changed, path changed, changed. With --json each line is an object. Ends after --count looks, or on Ctrl+C, and returns 0; 1 when no router ever answered.</source>
        <translation>bird watch QUERY … повторяет запрос и печатает, что изменилось, по строке на путь: анонсирован, отозван, сменилась исходная AS, сменился путь, изменён. С --json каждая строка — объект. Завершается после --count повторов или по Ctrl+C и возвращает 0; 1, если ни один маршрутизатор так и не ответил.</translation>
    </message>
    <message>
        <source>Ask every N seconds (30).</source>
        <translation>Запрашивать каждые N секунд (30).</translation>
    </message>
    <message>
        <source>Ask N times more and end; without, for ever.</source>
        <translation>Запросить ещё N раз и завершиться; по умолчанию — без конца.</translation>
    </message>
    <message>
        <source>Routes are watched, not their count</source>
        <translation>Наблюдать можно за маршрутами, а не за их числом</translation>
    </message>
    <message>
        <source>--interval takes 1 to %1 seconds, --count a number</source>
        <translation>--interval — от 1 до %1 секунд, --count — число</translation>
    </message>
    <message>
        <source>Look at routers that run BIRD.</source>
        <translation>Посмотреть маршрутизаторы с BIRD.</translation>
    </message>
    <message>
        <source>NEIGHBOUR</source>
        <translation>СОСЕД</translation>
    </message>
    <message>
        <source>neighbour&apos;s address</source>
        <translation>адрес соседа</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Show this help and exit.</source>
        <translation>Показать эту справку и выйти.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Показать версию и выйти.</translation>
    </message>
    <message>
        <source>Use the settings and the running program of this profile (default: %1).</source>
        <translation>Взять настройки и работающую программу этого профиля (по умолчанию: %1).</translation>
    </message>
    <message>
        <source>Not a profile name: %1</source>
        <translation>Это не имя профиля: %1</translation>
    </message>
    <message>
        <source>--attach wants an address like wss://noc.example.org:8080</source>
        <translation>--attach ждёт адрес вида wss://noc.example.org:8080</translation>
    </message>
    <message>
        <source>Desktop console for network operations centres.</source>
        <translation>Настольная консоль центра управления сетью.</translation>
    </message>
    <message>
        <source>Read the password of the collector&apos;s first user from FILE.</source>
        <translation>Прочитать пароль первого пользователя сборщика из FILE.</translation>
    </message>
    <message>
        <source>Show a simulated network, in a profile of its own.</source>
        <translation>Показать имитацию сети в отдельном профиле.</translation>
    </message>
    <message>
        <source>Show the nocdesk that runs elsewhere, at this address.</source>
        <translation>Показать nocdesk, работающий на другой машине по этому адресу.</translation>
    </message>
    <message>
        <source>Read the token for --attach from FILE, instead of looking it up.</source>
        <translation>Прочитать токен для --attach из FILE, а не искать сохранённый.</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the certificate that is expected there.</source>
        <translation>Отпечаток SHA-256 сертификата, который там ожидается.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>эта машина</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>nocdesk already runs for profile %1 and cannot be brought to the front: %2</source>
        <translation>nocdesk с профилем %1 уже запущен, но вывести его окно вперёд не удалось: %2</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>Принять: %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alert(s)</source>
        <translation>
            <numerusform>Принять %Ln тревогу</numerusform>
            <numerusform>Принять %Ln тревоги</numerusform>
            <numerusform>Принять %Ln тревог</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is &amp;well again</source>
        <translation>До возврата в &amp;норму</translation>
    </message>
    <message>
        <source>Until a &amp;time:</source>
        <translation>До указанного &amp;времени:</translation>
    </message>
    <message>
        <source>For &amp;ever, also when it happens again</source>
        <translation>Нав&amp;сегда, даже если повторится</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>New disk is ordered</source>
        <translation>Новый диск заказан</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Комментарий</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertActions</name>
    <message>
        <source>&amp;Unmute everything</source>
        <translation>&amp;Снять общую заглушку</translation>
    </message>
    <message>
        <source>&amp;What is muted (%L1)…</source>
        <translation>&amp;Что заглушено (%L1)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Принять…</translation>
    </message>
    <message>
        <source>Take &amp;back the acknowledgement</source>
        <translation>&amp;Вернуть в необработанные</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Заглушить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertCounts</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>критичных: %Ln</numerusform>
            <numerusform>критичных: %Ln</numerusform>
            <numerusform>критичных: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>предупреждений: %Ln</numerusform>
            <numerusform>предупреждений: %Ln</numerusform>
            <numerusform>предупреждений: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>неизвестных: %Ln</numerusform>
            <numerusform>неизвестных: %Ln</numerusform>
            <numerusform>неизвестных: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertDelegate</name>
    <message>
        <source>×%1</source>
        <comment>how often it happened</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>well again</source>
        <translation>снова в норме</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertHead</name>
    <message>
        <source>Alerts</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Show handled</source>
        <translation>Показать обработанные</translation>
    </message>
    <message>
        <source>Also those that somebody has, that are muted, and that are over</source>
        <translation>Также принятые, заглушённые и прошедшие</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Снять заглушку</translation>
    </message>
    <message>
        <source>Alerts call again from now on</source>
        <translation>Тревоги снова будут оповещать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unhandled</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>необработанных: %Ln</numerusform>
            <numerusform>необработанных: %Ln</numerusform>
            <numerusform>необработанных: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handled</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>обработанных: %Ln</numerusform>
            <numerusform>обработанных: %Ln</numerusform>
            <numerusform>обработанных: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything muted: %1 left</source>
        <translation>Всё заглушено: ещё %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <comment>hosts, groups or sources</comment>
        <translation>
            <numerusform>Заглушено: %Ln</numerusform>
            <numerusform>Заглушено: %Ln</numerusform>
            <numerusform>Заглушено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Alerts call nobody for a while</source>
        <translation>Тревоги какое-то время никого не оповещают</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertModel</name>
    <message>
        <source>muted until %1</source>
        <translation>заглушено до %1</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>person, time</comment>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>%1, also next time</source>
        <comment>person</comment>
        <translation>%1, и на будущее</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln alert(s).</source>
        <translation>
            <numerusform>Фильтр скрывает %Ln тревогу.</numerusform>
            <numerusform>Фильтр скрывает %Ln тревоги.</numerusform>
            <numerusform>Фильтр скрывает %Ln тревог.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Необработанных тревог нет</translation>
    </message>
    <message numerus="yes">
        <source>Somebody has the %Ln that are hidden.</source>
        <translation>
            <numerusform>Скрыта %Ln обработанная.</numerusform>
            <numerusform>Скрыты %Ln обработанные.</numerusform>
            <numerusform>Скрыто %Ln обработанных.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show handled</source>
        <translation>Показать обработанные</translation>
    </message>
    <message>
        <source>What goes wrong appears here.</source>
        <translation>Всё, что сломается, появится здесь.</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertText</name>
    <message>
        <source>Until it is well again</source>
        <translation>До возврата в норму</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>For ever, also when it happens again</source>
        <translation>Навсегда, даже если повторится</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>time</comment>
        <translation>Принята: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <comment>person, time</comment>
        <translation>Принята: %1, %2</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Комментарий: %1</translation>
    </message>
    <message>
        <source>Monit</source>
        <translation>Monit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service, host</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>thing, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>severity, time</comment>
        <translation>%1 с %2</translation>
    </message>
    <message numerus="yes">
        <source>Happened %Ln time(s)</source>
        <translation>
            <numerusform>Случилось %Ln раз</numerusform>
            <numerusform>Случилось %Ln раза</numerusform>
            <numerusform>Случилось %Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Well again at the moment</source>
        <translation>Сейчас снова в норме</translation>
    </message>
    <message>
        <source>Comes and goes</source>
        <translation>Мигает: то появляется, то пропадает</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Заглушено до %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Группы: %1</translation>
    </message>
    <message>
        <source>BIRD</source>
        <translation>BIRD</translation>
    </message>
    <message>
        <source>nocdesk itself</source>
        <translation>nocdesk</translation>
    </message>
</context>
<context>
    <name>noc::alerts::MuteDialog</name>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Плановые работы</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Заглушить</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Комментарий</translation>
    </message>
</context>
<context>
    <name>noc::alerts::MuteMenu</name>
    <message>
        <source>&amp;Other time…</source>
        <translation>&amp;Другое время…</translation>
    </message>
</context>
<context>
    <name>noc::alerts::MuteText</name>
    <message>
        <source>Until %1</source>
        <comment>time of day</comment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>source</comment>
        <translation>Всё из %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>muted until %1 (%2)</source>
        <comment>time of day, how long that still is</comment>
        <translation>заглушено до %1 (ещё %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln заглушка</numerusform>
            <numerusform>%Ln заглушки</numerusform>
            <numerusform>%Ln заглушек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2 (%3 left)</source>
        <comment>what is muted, time, how long that is</comment>
        <translation>%1: до %2 (ещё %3)</translation>
    </message>
</context>
<context>
    <name>noc::alerts::MutesDialog</name>
    <message>
        <source>Nothing is muted.</source>
        <translation>Ничего не заглушено.</translation>
    </message>
    <message>
        <source>What is muted</source>
        <translation>Что заглушено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Снять заглушку</translation>
    </message>
</context>
<context>
    <name>noc::alerts::NotificationsDialog</name>
    <message>
        <source>Only critical</source>
        <translation>Только критичное</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Предупреждения и критичное</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source> s</source>
        <comment>unit of seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>Call nobody &amp;from</source>
        <translation>Не оповещать &amp;с</translation>
    </message>
    <message>
        <source>&amp;Critical alerts call anyway</source>
        <translation>О &amp;критичном оповещать всё равно</translation>
    </message>
    <message>
        <source>With a &amp;sound</source>
        <translation>Со &amp;звуком</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Set notifications</source>
        <translation>Настроить оповещения</translation>
    </message>
    <message>
        <source>What calls you</source>
        <translation>О чём оповещать</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Если длится</translation>
    </message>
    <message>
        <source>%1: calls for</source>
        <translation>%1: уровень</translation>
    </message>
    <message>
        <source>%1: when it lasts</source>
        <translation>%1: если длится</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of the day</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихие часы с</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Тихие часы до</translation>
    </message>
</context>
<context>
    <name>noc::alerts::TimePicker</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>how long that is</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>Too far away</source>
        <translation>Слишком далеко</translation>
    </message>
    <message>
        <source>This time has passed</source>
        <translation>Это время уже прошло</translation>
    </message>
</context>
<context>
    <name>noc::app::AlertCalls</name>
    <message>
        <source>From the notification</source>
        <translation>Из уведомления</translation>
    </message>
</context>
<context>
    <name>noc::app::AlertDesk</name>
    <message>
        <source>A&amp;lerts</source>
        <translation>Пане&amp;ль тревог</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Тревоги</translation>
    </message>
    <message>
        <source>&amp;Go to the alerts</source>
        <translation>&amp;Перейти к тревогам</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Заглушить</translation>
    </message>
    <message>
        <source>&amp;What is muted…</source>
        <translation>&amp;Что заглушено…</translation>
    </message>
    <message>
        <source>Acknowledge all &amp;unhandled…</source>
        <translation>Принять все &amp;необработанные…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Оповещения…</translation>
    </message>
    <message>
        <source>nocdesk keeps running</source>
        <translation>nocdesk продолжает работать</translation>
    </message>
    <message>
        <source>It stays in the tray and calls you from there. Its menu has Quit.</source>
        <translation>Он остался в трее и оповестит вас оттуда. Закрыть его: «Выход» в меню значка.</translation>
    </message>
</context>
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
    <name>noc::app::AttachDialog</name>
    <message>
        <source>Attach to a nocdesk elsewhere</source>
        <translation>Подключение к другому nocdesk</translation>
    </message>
    <message>
        <source>noc.example.org, or with a port: noc.example.org:8080</source>
        <translation>noc.example.org или с портом: noc.example.org:8080</translation>
    </message>
    <message>
        <source>may be empty: you are asked then</source>
        <translation>можно не указывать: тогда спросим</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>A window opens on what the nocdesk there knows. On that machine:
•  nocdeskctl listen ADDRESS --tls lets it be reached;
•  nocdeskctl token consoles --renew prints the token;
•  nocdeskctl status and its collector page show the fingerprint.</source>
        <translation>Откроется окно с тем, что знает nocdesk на той машине. На ней:
•  nocdeskctl listen ADDRESS --tls открывает к нему доступ;
•  nocdeskctl token consoles --renew печатает токен;
•  nocdeskctl status и страница сборщика показывают отпечаток.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Отпечаток</translation>
    </message>
    <message>
        <source>This is not an address like noc.example.org or 192.0.2.1:8080.</source>
        <translation>Адрес должен быть вида noc.example.org или 192.0.2.1:8080.</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint has 64 hexadecimal digits.</source>
        <translation>В отпечатке SHA-256 64 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>ws:// is not encrypted: the token can be read on the way there.</source>
        <translation>ws:// не шифруется: токен по пути можно перехватить.</translation>
    </message>
</context>
<context>
    <name>noc::app::AttachRequest</name>
    <message>
        <source>Keep the token</source>
        <translation>Хранение токена</translation>
    </message>
    <message>
        <source>No keychain answers. May the token be kept in a file?</source>
        <translation>Связка ключей не отвечает. Хранить токен в файле?</translation>
    </message>
    <message>
        <source>Only you may read that file, but it is not encrypted. Otherwise you are asked for the token each time.</source>
        <translation>Файл доступен только вам, но не зашифрован. Без него токен придётся вводить каждый раз.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Хранить в файле</translation>
    </message>
</context>
<context>
    <name>noc::app::Attachment</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Сертификат %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted.</source>
        <translation>%1 показывает не тот сертификат, которому вы доверились.</translation>
    </message>
    <message>
        <source>No authority vouches for the certificate of %1.</source>
        <translation>Сертификат %1 не заверен ни одним центром.</translation>
    </message>
    <message>
        <source>Somebody may have come in between, unless it was renewed there.</source>
        <translation>Если его там не меняли, кто-то мог вклиниться в соединение.</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint is
%1
Compare it with the one that nocdeskctl status shows on that machine.</source>
        <translation>Его отпечаток SHA-256:
%1
Сверьте с тем, что показывает nocdeskctl status на той машине.</translation>
    </message>
    <message>
        <source>Trust the new one</source>
        <translation>Доверять новому</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Доверять</translation>
    </message>
</context>
<context>
    <name>noc::app::BirdPages</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open a saved result</source>
        <translation>Открыть сохранённый результат</translation>
    </message>
    <message>
        <source>Results (*.nocbird);;All files (*)</source>
        <translation>Результаты (*.nocbird);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Look the AS up</source>
        <translation>Справка об AS</translation>
    </message>
    <message>
        <source>Look the prefix up</source>
        <translation>Справка о префиксе</translation>
    </message>
    <message>
        <source>These are the settings of the program that this window is attached to: %1. This window reads files that are at the same places on this machine, and leaves questions to the DNS to that program.</source>
        <translation>Это настройки программы, к которой подключено окно: %1. Окно читает файлы, лежащие на этой машине в тех же местах, а вопросы к DNS оставляет той программе.</translation>
    </message>
    <message>
        <source>File of AS names</source>
        <translation>Файл с названиями AS</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv);;All files (*)</source>
        <translation>Текст и CSV (*.txt *.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Files of communities</source>
        <translation>Файлы сообществ</translation>
    </message>
</context>
<context>
    <name>noc::app::BottomPane</name>
    <message>
        <source>Ctrl+L</source>
        <comment>alerts</comment>
        <translation>Ctrl+L</translation>
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
    <name>noc::app::FileDialogs</name>
    <message numerus="yes">
        <source>The file is larger than %Ln MB.</source>
        <translation>
            <numerusform>Файл больше %Ln МБ.</numerusform>
            <numerusform>Файл больше %Ln МБ.</numerusform>
            <numerusform>Файл больше %Ln МБ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Не удалось сохранить файл.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
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
    <message>
        <source>Ctrl+R</source>
        <comment>restart a service</comment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Restart the selected services</source>
        <translation>Перезапустить выделенные службы</translation>
    </message>
    <message>
        <source>In the alerts</source>
        <translation>В тревогах</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Acknowledge what is selected</source>
        <translation>Принять выделенное</translation>
    </message>
    <message>
        <source>Shift+A</source>
        <translation>Shift+A</translation>
    </message>
    <message>
        <source>Take the acknowledgement back</source>
        <translation>Вернуть в необработанные</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute a host, a group, a source or everything</source>
        <translation>Заглушить узел, группу, источник или всё</translation>
    </message>
    <message>
        <source>Open what the alert is about</source>
        <translation>Открыть то, о чём тревога</translation>
    </message>
</context>
<context>
    <name>noc::app::HostWiring</name>
    <message>
        <source>Save the events</source>
        <translation>Сохранить события</translation>
    </message>
</context>
<context>
    <name>noc::app::LinkNotice</name>
    <message>
        <source>Its certificate is not the expected one. It shows the fingerprint %1.</source>
        <translation>Его сертификат не тот, что ожидался. Показанный отпечаток: %1.</translation>
    </message>
    <message>
        <source>Nobody answers there.</source>
        <translation>Там никто не отвечает.</translation>
    </message>
    <message>
        <source>The token is not the right one.</source>
        <translation>Токен не подходит.</translation>
    </message>
    <message>
        <source>Nothing was heard of it for too long.</source>
        <translation>От него слишком долго ничего не слышно.</translation>
    </message>
    <message>
        <source>The program there is of another version.</source>
        <translation>Программа там другой версии.</translation>
    </message>
    <message>
        <source>Compare it with the one that nocdeskctl status shows there, and start nocdesk with it as --fingerprint.</source>
        <translation>Сверьте с тем, что там показывает nocdeskctl status, и запустите nocdesk, указав его в --fingerprint.</translation>
    </message>
    <message>
        <source>Ask for it there: nocdeskctl token consoles</source>
        <translation>Узнайте его там: nocdeskctl token consoles</translation>
    </message>
    <message>
        <source>Use the same version on both sides.</source>
        <translation>Поставьте одну версию на обе стороны.</translation>
    </message>
    <message>
        <source>What is shown is as it was last. It is tried again by itself.</source>
        <translation>Показаны последние полученные данные. Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>База истории занята другой программой.</translation>
    </message>
    <message>
        <source>The file or its folder may not be written.</source>
        <translation>Файл истории или его папка недоступны для записи.</translation>
    </message>
    <message>
        <source>Something else than a file has its name.</source>
        <translation>Имя файла истории занято чем-то, что не является файлом.</translation>
    </message>
    <message>
        <source>A database of another program has its name.</source>
        <translation>Имя файла истории занято базой данных другой программы.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Файл истории повреждён.</translation>
    </message>
    <message>
        <source>A newer version of nocdesk wrote it.</source>
        <translation>Файл истории записала более новая версия nocdesk.</translation>
    </message>
    <message>
        <source>The disk does not work as it should.</source>
        <translation>Диск работает со сбоями.</translation>
    </message>
    <message>
        <source>No link to %1.</source>
        <translation>Нет связи: %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message numerus="yes">
        <source>The history cannot be written: %n change(s) wait.</source>
        <translation>
            <numerusform>История не записывается: ждёт %n изменение.</numerusform>
            <numerusform>История не записывается: ждут %n изменения.</numerusform>
            <numerusform>История не записывается: ждёт %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works on. It is tried again by itself.</source>
        <translation>Всё остальное работает. Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>No history is kept: what happens now is forgotten when nocdesk ends.</source>
        <translation>История не ведётся: всё происходящее забудется, когда nocdesk закроется.</translation>
    </message>
    <message>
        <source>Mend that and start nocdesk again.</source>
        <translation>Устраните это и запустите nocdesk заново.</translation>
    </message>
    <message>
        <source>The history could not be used; a new one was begun.</source>
        <translation>Прежней историей пользоваться нельзя; начата новая.</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <translation>Прежний файл сохранён как %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>Подключено: %1</translation>
    </message>
    <message>
        <source>Everything shown belongs to the nocdesk there, and so do the collector and its settings.</source>
        <translation>Всё, что показано, — с той машины; сборщик и его настройки тоже там.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Подключение: %1</translation>
    </message>
    <message>
        <source>No link to %1</source>
        <translation>Нет связи: %1</translation>
    </message>
    <message>
        <source>Not done: there is no link. Do it again when there is one.</source>
        <translation>Не выполнено: нет связи. Повторите, когда она появится.</translation>
    </message>
    <message>
        <source>No answer came: look whether it was done before you do it again.</source>
        <translation>Ответа нет: прежде чем повторять, проверьте, выполнено ли.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Не выполнено: %1</translation>
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
    <message>
        <source>&amp;Attach to a nocdesk elsewhere…</source>
        <translation>&amp;Подключиться к другому nocdesk…</translation>
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
    <name>noc::app::NotificationText</name>
    <message>
        <source>%1: %2</source>
        <comment>thing, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) failed on %1</source>
        <translation>
            <numerusform>На %1 отказала %Ln служба</numerusform>
            <numerusform>На %1 отказали %Ln службы</numerusform>
            <numerusform>На %1 отказало %Ln служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) on %1 need attention</source>
        <translation>
            <numerusform>На %1 требует внимания %Ln служба</numerusform>
            <numerusform>На %1 требуют внимания %Ln службы</numerusform>
            <numerusform>На %1 требует внимания %Ln служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>12 services on 3 hosts failed</comment>
        <translation>
            <numerusform>%Ln узле</numerusform>
            <numerusform>%Ln узлах</numerusform>
            <numerusform>%Ln узлах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) failed</source>
        <comment>whole hosts</comment>
        <translation>
            <numerusform>Отказал %Ln узел</numerusform>
            <numerusform>Отказали %Ln узла</numerusform>
            <numerusform>Отказало %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) need attention</source>
        <comment>whole hosts</comment>
        <translation>
            <numerusform>Требует внимания %Ln узел</numerusform>
            <numerusform>Требуют внимания %Ln узла</numerusform>
            <numerusform>Требует внимания %Ln узлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <comment>12 services on 3 hosts failed</comment>
        <translation>
            <numerusform>%Ln служба</numerusform>
            <numerusform>%Ln службы</numerusform>
            <numerusform>%Ln служб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <comment>12 problems on 3 hosts</comment>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>12 problems, 3 hosts</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>%1 on %2 failed</source>
        <comment>12 services, 3 hosts</comment>
        <translation>Отказ: %1 на %2</translation>
    </message>
    <message>
        <source>%1 on %2 need attention</source>
        <comment>12 services, 3 hosts</comment>
        <translation>Нужно внимание: %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Well again: %1</source>
        <translation>Снова в норме: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <comment>on which things</comment>
        <translation>
            <numerusform>%Ln проблема: %1</numerusform>
            <numerusform>%Ln проблемы: %1</numerusform>
            <numerusform>%Ln проблем: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::app::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Заглушить на 1 ч</translation>
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
    <name>noc::app::TrayIcon</name>
    <message>
        <source>&amp;Show nocdesk</source>
        <translation>&amp;Показать nocdesk</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Заглушить</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Снять заглушку</translation>
    </message>
    <message>
        <source>&amp;Acknowledge all unhandled…</source>
        <translation>Принять все &amp;необработанные…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Необработанных тревог нет</translation>
    </message>
    <message>
        <source>%1 (muted)</source>
        <comment>2 critical, 5 warnings</comment>
        <translation>%1 (заглушено)</translation>
    </message>
</context>
<context>
    <name>noc::app::TrayKeeper</name>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Оставаться в т&amp;рее</translation>
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
    <name>noc::bird::AddressForm</name>
    <message>
        <source>&amp;Encrypted (HTTPS)</source>
        <translation>&amp;Шифровать (HTTPS)</translation>
    </message>
    <message>
        <source>The &amp;daemon for IPv6 (BIRD 1)</source>
        <translation>&amp;Демон для IPv6 (BIRD 1)</translation>
    </message>
    <message>
        <source>as SSH&apos;s configuration says</source>
        <translation>как в конфигурации SSH</translation>
    </message>
    <message>
        <source>edge1.example.net, 192.0.2.1 or 2001:db8::1</source>
        <translation>edge1.example.net, 192.0.2.1 или 2001:db8::1</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Способ</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Узел</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation>Со&amp;кет</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>Пу&amp;ть</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Say which host to ask.</source>
        <translation>Укажите, какой узел запрашивать.</translation>
    </message>
    <message>
        <source>Say which port to ask at.</source>
        <translation>Укажите, на какой порт обращаться.</translation>
    </message>
    <message>
        <source>Say where BIRD&apos;s socket is, for example %1.</source>
        <translation>Укажите, где сокет BIRD, например %1.</translation>
    </message>
    <message>
        <source>A path begins with a slash: /%1</source>
        <translation>Путь начинается с косой черты: /%1</translation>
    </message>
    <message>
        <source>This is not an address to ask at: %1.</source>
        <translation>По такому адресу спросить нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>noc::bird::BgpView</name>
    <message>
        <source>BGP sessions</source>
        <translation>Сессии BGP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) up</source>
        <translation>
            <numerusform>%Ln сессия установлена</numerusform>
            <numerusform>%Ln сессии установлены</numerusform>
            <numerusform>%Ln сессий установлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln упала</numerusform>
            <numerusform>%Ln упали</numerusform>
            <numerusform>%Ln упало</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switched off or waiting</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln выключена или ждёт</numerusform>
            <numerusform>%Ln выключены или ждут</numerusform>
            <numerusform>%Ln выключено или ждёт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 routes accepted, %2 of them best</source>
        <translation>маршрутов принято: %1, из них лучших: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different AS(s)</source>
        <translation>
            <numerusform>разных AS: %Ln</numerusform>
            <numerusform>разных AS: %Ln</numerusform>
            <numerusform>разных AS: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
</context>
<context>
    <name>noc::bird::BirdPage</name>
    <message>
        <source>Add router…</source>
        <translation>Добавить маршрутизатор…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Ctrl+Page Up and Ctrl+Page Down go from view to view.</source>
        <translation>Переключать представления: Ctrl+Page Up и Ctrl+Page Down.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>эта машина</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Повторить запрос</translation>
    </message>
    <message numerus="yes">
        <source>%Ln router(s) cannot be asked</source>
        <translation>
            <numerusform>Не удаётся опросить %Ln маршрутизатор</numerusform>
            <numerusform>Не удаётся опросить %Ln маршрутизатора</numerusform>
            <numerusform>Не удаётся опросить %Ln маршрутизаторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove router</source>
        <translation>Удалить маршрутизатор</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>It is asked no more, and its alerts go.</source>
        <translation>Он больше не будет опрашиваться, а его тревоги исчезнут.</translation>
    </message>
    <message>
        <source>&amp;Add router…</source>
        <translation>&amp;Добавить маршрутизатор…</translation>
    </message>
    <message>
        <source>Ask &amp;now</source>
        <translation>Оп&amp;росить сейчас</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>BIRD</source>
        <translation>BIRD</translation>
    </message>
    <message>
        <source>BIRD se&amp;ttings…</source>
        <translation>Нас&amp;тройки BIRD…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <comment>BIRD settings</comment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Add ro&amp;uter…</source>
        <translation>Доб&amp;авить маршрутизатор…</translation>
    </message>
    <message>
        <source>As&amp;k %1 now</source>
        <translation>&amp;Спросить %1 сейчас</translation>
    </message>
    <message>
        <source>Chan&amp;ge %1…</source>
        <translation>&amp;Изменить %1…</translation>
    </message>
    <message>
        <source>Remo&amp;ve %1…</source>
        <translation>У&amp;далить %1…</translation>
    </message>
</context>
<context>
    <name>noc::bird::BirdSettingsDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Also ask the &amp;DNS (Team Cymru)</source>
        <translation>Спрашивать и у &amp;DNS (Team Cymru)</translation>
    </message>
    <message>
        <source>the number of the AS</source>
        <translation>номер AS</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation>префикс</translation>
    </message>
    <message>
        <source>Hide the names of &amp;protocols</source>
        <translation>Скрывать имена &amp;протоколов</translation>
    </message>
    <message>
        <source>Hide the names of &amp;interfaces</source>
        <translation>Скрывать имена &amp;интерфейсов</translation>
    </message>
    <message>
        <source>BIRD settings</source>
        <translation>Настройки BIRD</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Lines like “AS64500 Example network, DE”, or CSV as of bgp.tools</source>
        <translation>Строки вида «AS64500 Example network, DE» или CSV, как у bgp.tools</translation>
    </message>
    <message>
        <source>File of &amp;AS names</source>
        <translation>Файл с названиями &amp;AS</translation>
    </message>
    <message>
        <source>Each public AS number that you look at is then asked for under asn.cymru.com: Team Cymru and the DNS servers on the way learn which networks you are interested in. Answers are kept for 30 days.</source>
        <translation>Каждый публичный номер AS, на который вы смотрите, тогда запрашивается в asn.cymru.com: Team Cymru и DNS-серверы по пути узнают, какие сети вас интересуют. Ответы хранятся 30 дней.</translation>
    </message>
    <message>
        <source>&amp;Files of communities</source>
        <translation>&amp;Файлы сообществ</translation>
    </message>
    <message>
        <source>One file for an AS, or for your own communities; where two name the same community, the lower one counts.</source>
        <translation>По файлу на AS или на свои сообщества; если два называют одно и то же сообщество, действует нижний.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>About an A&amp;S</source>
        <translation>&amp;Об AS</translation>
    </message>
    <message>
        <source>About a prefi&amp;x</source>
        <translation>О пр&amp;ефиксе</translation>
    </message>
    <message>
        <source>When something is copied or saved</source>
        <translation>При копировании и сохранении</translation>
    </message>
    <message>
        <source>They become “protocol-1”, “interface-2” and so on, the same name the same way within a file. What you see here stays as it is.</source>
        <translation>Они становятся «protocol-1», «interface-2» и так далее, одно имя в пределах файла всегда одинаково. На экране всё остаётся как есть.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Вернуть исходн&amp;ые</translation>
    </message>
</context>
<context>
    <name>noc::bird::DataTree</name>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Сохранить как %1…</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Копировать как %1</translation>
    </message>
</context>
<context>
    <name>noc::bird::DetailTree</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Details of the protocol</source>
        <translation>Подробности протокола</translation>
    </message>
</context>
<context>
    <name>noc::bird::DifferenceBar</name>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Текст…</translation>
    </message>
    <message>
        <source>Show what is %1</source>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
</context>
<context>
    <name>noc::bird::DifferenceDetails</name>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
</context>
<context>
    <name>noc::bird::DifferenceOptions</name>
    <message>
        <source>Best route of each prefix</source>
        <translation>Лучший маршрут каждого префикса</translation>
    </message>
    <message>
        <source>Prefix and protocol</source>
        <translation>Префикс и протокол</translation>
    </message>
    <message>
        <source>Prefix, protocol and neighbour</source>
        <translation>Префикс, протокол и сосед</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Игнорировать</translation>
    </message>
    <message>
        <source>What does not count as a change</source>
        <translation>Что не считать изменением</translation>
    </message>
    <message>
        <source>Same ro&amp;ute:</source>
        <translation>Сопоставлять &amp;маршруты:</translation>
    </message>
    <message>
        <source>names of tables</source>
        <translation>имена таблиц</translation>
    </message>
    <message>
        <source>One route of each prefix and table is compared: the best, else the first.</source>
        <translation>Сравнивается один маршрут на префикс и таблицу: лучший, а если его нет — первый.</translation>
    </message>
    <message>
        <source>Routes are the same when prefix, table and protocol are: for one router.</source>
        <translation>Маршруты сопоставляются по префиксу, таблице и протоколу: для одного маршрутизатора.</translation>
    </message>
    <message>
        <source>Every path is compared with the one of the same protocol and neighbour.</source>
        <translation>Каждый путь сравнивается с путём того же протокола и соседа.</translation>
    </message>
</context>
<context>
    <name>noc::bird::DifferenceText</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>communities: %1</source>
        <translation>community: %1</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>другой порядок</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>noc::bird::DifferenceView</name>
    <message>
        <source>&amp;Left</source>
        <translation>Сл&amp;ева</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>Сп&amp;рава</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Срав&amp;нить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ст&amp;оп</translation>
    </message>
    <message>
        <source>all routes</source>
        <translation>все маршруты</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Сравнение: %1 и %2</translation>
    </message>
    <message>
        <source>Left: %1   Right: %2</source>
        <translation>Слева: %1   Справа: %2</translation>
    </message>
    <message>
        <source>What is missing on a side would look as if it were gone.</source>
        <translation>Недостающее на одной из сторон выглядело бы исчезнувшим.</translation>
    </message>
    <message>
        <source>What is different?</source>
        <translation>В чём различия?</translation>
    </message>
    <message>
        <source>Choose two routers and one query, two neighbours of one router (“from:a” and “exported:b”), or now and a remembered result; then press Compare.</source>
        <translation>Выберите два маршрутизатора и один запрос, двух соседей одного маршрутизатора («from:a» и «exported:b») или нынешнее состояние и запомненный результат; затем нажмите «Сравнить».</translation>
    </message>
    <message>
        <source>Asking both sides</source>
        <translation>Запрос к обеим сторонам</translation>
    </message>
    <message>
        <source>They are compared when both answers are whole.</source>
        <translation>Сравнение начнётся, когда придут оба полных ответа.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Минуту.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>One side did not come; the line above says why.</source>
        <translation>Одна сторона не ответила; причина — в строке выше.</translation>
    </message>
    <message>
        <source>All differences are hidden</source>
        <translation>Все различия скрыты</translation>
    </message>
    <message>
        <source>Show other kinds, or change the filter.</source>
        <translation>Включите другие виды или измените фильтр.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Both sides are the same by these rules.</source>
        <translation>По этим правилам обе стороны одинаковы.</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Не удалось создать файл</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Same quer&amp;y</source>
        <translation>Т&amp;от же запрос</translation>
    </message>
</context>
<context>
    <name>noc::bird::DumpQuestion</name>
    <message>
        <source>Whole table</source>
        <translation>Целая таблица</translation>
    </message>
    <message>
        <source>Print a whole table of %1?</source>
        <translation>Выгрузить целую таблицу с %1?</translation>
    </message>
    <message>
        <source>BIRD 3 does nothing else while it prints a table: with a million routes its other protocols stand still for seven seconds and it takes half a gigabyte of memory. Ask for a part instead: an address, a prefix and what is within it, a protocol, or how many routes there are.</source>
        <translation>Пока BIRD 3 выгружает таблицу, больше он ничего не делает: при миллионе маршрутов остальные протоколы стоят семь секунд, а памяти уходит полгигабайта. Запросите часть: адрес, префикс и всё внутри него, протокол или число маршрутов.</translation>
    </message>
    <message>
        <source>Print it anyway</source>
        <translation>Всё равно выгрузить</translation>
    </message>
    <message>
        <source>How many routes</source>
        <translation>Сколько маршрутов</translation>
    </message>
    <message>
        <source>Only a prefix…</source>
        <translation>Только префикс…</translation>
    </message>
</context>
<context>
    <name>noc::bird::FileList</name>
    <message>
        <source>Add fi&amp;les…</source>
        <translation>Доба&amp;вить файлы…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Убрать</translation>
    </message>
</context>
<context>
    <name>noc::bird::FirstRunPage</name>
    <message>
        <source>Add another router…</source>
        <translation>Добавить другой маршрутизатор…</translation>
    </message>
    <message>
        <source>No router yet</source>
        <translation>Маршрутизаторов пока нет</translation>
    </message>
    <message>
        <source>Routers are added where they are asked from.</source>
        <translation>Маршрутизаторы добавляют там, откуда их опрашивают.</translation>
    </message>
    <message>
        <source>A router&apos;s BIRD is asked by its socket, over SSH, or through the proxy of a looking glass.</source>
        <translation>BIRD маршрутизатора опрашивается через его сокет, по SSH или через прокси looking glass.</translation>
    </message>
    <message>
        <source>Add a router…</source>
        <translation>Добавить маршрутизатор…</translation>
    </message>
    <message>
        <source>BIRD runs on this machine</source>
        <translation>На этой машине работает BIRD</translation>
    </message>
    <message>
        <source>Its socket was found at %1. Routers elsewhere are asked over SSH or through the proxy of a looking glass.</source>
        <translation>Его сокет найден: %1. Другие маршрутизаторы опрашиваются по SSH или через прокси looking glass.</translation>
    </message>
    <message>
        <source>Ask this BIRD</source>
        <translation>Опрашивать этот BIRD</translation>
    </message>
</context>
<context>
    <name>noc::bird::GraphCanvas</name>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
</context>
<context>
    <name>noc::bird::GraphItems</name>
    <message>
        <source>this network</source>
        <translation>эта сеть</translation>
    </message>
    <message>
        <source>the router&apos;s own AS</source>
        <translation>собственная AS маршрутизатора</translation>
    </message>
    <message>
        <source>AS set: the order is not known</source>
        <translation>AS set: порядок неизвестен</translation>
    </message>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>from outside the area</source>
        <translation>извне области</translation>
    </message>
    <message>
        <source>more is not said</source>
        <translation>больше ничего не сообщается</translation>
    </message>
    <message>
        <source>on the best path</source>
        <translation>на лучшем пути</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) this way</source>
        <translation>
            <numerusform>%n маршрут этим путём</numerusform>
            <numerusform>%n маршрута этим путём</numerusform>
            <numerusform>%n маршрутов этим путём</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::GraphView</name>
    <message>
        <source>Too much for a picture</source>
        <translation>Слишком много для графа</translation>
    </message>
    <message>
        <source>Ask for less, or look at the table.</source>
        <translation>Запросите меньше или посмотрите в таблице.</translation>
    </message>
    <message>
        <source>Zoom &amp;in (+)</source>
        <translation>При&amp;близить (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;out (−)</source>
        <translation>&amp;Отдалить (−)</translation>
    </message>
    <message>
        <source>Show &amp;all (0)</source>
        <translation>Показать &amp;всё (0)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Сохранить как &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Сохранить как &amp;PNG…</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Рисуем…</translation>
    </message>
    <message>
        <source>Large graphs take a few seconds.</source>
        <translation>Большому графу нужно несколько секунд.</translation>
    </message>
</context>
<context>
    <name>noc::bird::HopDelegate</name>
    <message>
        <source>%1 ms; the mark is the average</source>
        <translation>%1 мс; отметка — средняя</translation>
    </message>
</context>
<context>
    <name>noc::bird::HopModel</name>
    <message>
        <source>Hop</source>
        <translation>Хоп</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>AS</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Last, ms</source>
        <translation>Последняя, мс</translation>
    </message>
    <message>
        <source>Average, ms</source>
        <translation>Средняя, мс</translation>
    </message>
    <message>
        <source>Best, ms</source>
        <translation>Лучшая, мс</translation>
    </message>
    <message>
        <source>Worst, ms</source>
        <translation>Худшая, мс</translation>
    </message>
    <message>
        <source>Deviation, ms</source>
        <translation>Отклонение, мс</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
</context>
<context>
    <name>noc::bird::OspfGraphView</name>
    <message>
        <source>Nothing to draw</source>
        <translation>Рисовать нечего</translation>
    </message>
    <message>
        <source>OSPF knows of no router and no network here.</source>
        <translation>OSPF здесь не знает ни маршрутизаторов, ни сетей.</translation>
    </message>
    <message>
        <source>no OSPF</source>
        <translation>нет OSPF</translation>
    </message>
    <message>
        <source>No OSPF</source>
        <translation>Нет OSPF</translation>
    </message>
    <message>
        <source>None of the selected routers runs OSPF. Select others at the left.</source>
        <translation>Ни на одном из выбранных маршрутизаторов нет OSPF. Выберите слева другие.</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Все области</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Область %1</translation>
    </message>
    <message>
        <source>S&amp;tubs and external routes</source>
        <translation>Тупиковые сети и внешние &amp;маршруты</translation>
    </message>
    <message>
        <source>What can be reached</source>
        <translation>Только достижимое</translation>
    </message>
    <message>
        <source>Everything known</source>
        <translation>Всё известное</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Повторить &amp;запрос</translation>
    </message>
    <message>
        <source>joined; the number is the metric, one for each direction if they differ</source>
        <translation>соединены; число — метрика, своя для каждого направления, если они разные</translation>
    </message>
    <message>
        <source>Router and protocol</source>
        <translation>Маршрутизатор и протокол</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Что нарисовано</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ст&amp;оп</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n маршрутизатор</numerusform>
            <numerusform>%n маршрутизатора</numerusform>
            <numerusform>%n маршрутизаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, there is no room for more</source>
        <translation>
            <numerusform>не поместилось: %n</numerusform>
            <numerusform>не поместилось: %n</numerusform>
            <numerusform>не поместилось: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reply as text (R)</source>
        <translation>Ответ &amp;текстом (R)</translation>
    </message>
    <message>
        <source>OSPF</source>
        <translation>OSPF</translation>
    </message>
</context>
<context>
    <name>noc::bird::PathGraph</name>
    <message>
        <source>best path</source>
        <translation>лучший путь</translation>
    </message>
    <message>
        <source>other paths</source>
        <translation>другие пути</translation>
    </message>
    <message>
        <source>No AS path</source>
        <translation>Нет путей AS</translation>
    </message>
    <message>
        <source>Ask for routes of BGP; their paths are drawn here.</source>
        <translation>Запросите маршруты BGP; здесь будут нарисованы их пути.</translation>
    </message>
    <message>
        <source>all prefixes of the result</source>
        <translation>все префиксы результата</translation>
    </message>
    <message>
        <source>Prefix or address</source>
        <translation>Префикс или адрес</translation>
    </message>
    <message>
        <source>&amp;Paths to</source>
        <translation>Пути &amp;до</translation>
    </message>
    <message>
        <source>This is no address or prefix</source>
        <translation>Это не адрес и не префикс</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n путь</numerusform>
            <numerusform>%n пути</numerusform>
            <numerusform>%n путей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, there is no room for more</source>
        <translation>
            <numerusform>не поместилось: %n</numerusform>
            <numerusform>не поместилось: %n</numerusform>
            <numerusform>не поместилось: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) without an AS path</source>
        <translation>
            <numerusform>%n маршрут без пути AS</numerusform>
            <numerusform>%n маршрута без пути AS</numerusform>
            <numerusform>%n маршрутов без пути AS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::ProtocolModel</name>
    <message>
        <source>%1 of %2 received</source>
        <translation>получено %1 из %2</translation>
    </message>
    <message>
        <source>at most %1 received</source>
        <translation>получать не больше %1</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>принято %1 из %2</translation>
    </message>
    <message>
        <source>at most %1 imported</source>
        <translation>принимать не больше %1</translation>
    </message>
    <message>
        <source>%1 of %2 exported</source>
        <translation>отдано %1 из %2</translation>
    </message>
    <message>
        <source>at most %1 exported</source>
        <translation>отдавать не больше %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1, hit (%2)</source>
        <translation>%1, лимит достигнут (%2)</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>hold %1</translation>
    </message>
    <message>
        <source>keepalive %1</source>
        <translation>keepalive %1</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>вход %1, выход %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Отфильтровано</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Предпочтено</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Next hop</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Таймеры</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Последняя ошибка</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Сосед</translation>
    </message>
    <message>
        <source>AS</source>
        <translation>AS</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what a neighbour said</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>noc::bird::ProtocolPane</name>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>The filter hides all of it. Clear it to see the rest.</source>
        <translation>Фильтр скрывает всё. Очистите его, чтобы увидеть остальное.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>What the router says appears here.</source>
        <translation>Здесь появится ответ маршрутизатора.</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Данных нет</translation>
    </message>
    <message>
        <source>No router that is chosen has told of any.</source>
        <translation>Выбранные маршрутизаторы ни об одном не сообщили.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Повторить запрос</translation>
    </message>
    <message>
        <source>Reply as it came	R</source>
        <translation>Ответ как есть	R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Routes it &amp;brought</source>
        <translation>Маршруты &amp;от него</translation>
    </message>
    <message>
        <source>Routes &amp;filtered out</source>
        <translation>От&amp;фильтрованные маршруты</translation>
    </message>
    <message>
        <source>Routes &amp;exported to it</source>
        <translation>Маршруты, отда&amp;нные ему</translation>
    </message>
    <message>
        <source>Routes &amp;not exported to it</source>
        <translation>Маршруты, н&amp;е отданные ему</translation>
    </message>
</context>
<context>
    <name>noc::bird::ProtocolsView</name>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Which types are shown; the filter takes type:bgp as well.</source>
        <translation>Какие типы показывать; в фильтре можно писать и type:bgp.</translation>
    </message>
    <message>
        <source>Only what is not well</source>
        <translation>Только проблемные</translation>
    </message>
    <message>
        <source>Hides what is up, and what is switched off.</source>
        <translation>Скрыть работающие и выключенные.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Choose a protocol to see all that is known of it.</source>
        <translation>Выберите протокол, чтобы увидеть всё, что о нём известно.</translation>
    </message>
    <message>
        <source>The router was not asked for more yet.</source>
        <translation>Подробности у маршрутизатора ещё не запрашивались.</translation>
    </message>
</context>
<context>
    <name>noc::bird::QueryBar</name>
    <message>
        <source>Attri&amp;butes</source>
        <translation>Атри&amp;буты</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Routes: 8.8.8.8 · 203.0.113.0/24+ · AS15169 · 65000:1 · from:name best</source>
        <translation>Маршруты: 8.8.8.8 · 203.0.113.0/24+ · AS15169 · 65000:1 · from:имя best</translation>
    </message>
    <message>
        <source>Enter asks, Esc stops, Up and Down go through what was asked before.</source>
        <translation>Enter — запросить, Esc — остановить, вверх и вниз — прежние запросы.</translation>
    </message>
    <message>
        <source>Ask for all attributes (“all”): paths, communities, what decided.</source>
        <translation>Запросить все атрибуты («all»): пути, community, причины выбора.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>П&amp;оказать</translation>
    </message>
    <message>
        <source>Queries that need no typing</source>
        <translation>Готовые запросы</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>versions of a command</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Исправить на %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Ask the selected routers (Enter)</source>
        <translation>Запросить выбранные маршрутизаторы (Enter)</translation>
    </message>
</context>
<context>
    <name>noc::bird::QueryLogModel</name>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Not known there</source>
        <translation>Там неизвестно</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Слишком большой</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Не ответил вовремя</translation>
    </message>
    <message>
        <source>Not possible this way</source>
        <translation>Этим способом нельзя</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>noc::bird::QueryLogView</name>
    <message>
        <source>Queries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Запросов пока не было</translation>
    </message>
    <message>
        <source>Every query for routes is noted here, with its answer.</source>
        <translation>Здесь отмечается каждый запрос маршрутов и ответ на него.</translation>
    </message>
    <message>
        <source>Look into the history</source>
        <translation>Посмотреть в истории</translation>
    </message>
    <message>
        <source>No query matches</source>
        <translation>Подходящих запросов нет</translation>
    </message>
    <message>
        <source>Take something out of the filter.</source>
        <translation>Уберите что-нибудь из фильтра.</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Повторить запрос</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>noc::bird::QueryMenu</name>
    <message>
        <source>&amp;Accepted from</source>
        <translation>&amp;Принятые от</translation>
    </message>
    <message>
        <source>&amp;Best from</source>
        <translation>&amp;Лучшие от</translation>
    </message>
    <message>
        <source>&amp;Filtered from</source>
        <translation>От&amp;фильтрованные от</translation>
    </message>
    <message>
        <source>&amp;Exported to</source>
        <translation>О&amp;тданные в</translation>
    </message>
    <message>
        <source>&amp;Not exported to</source>
        <translation>&amp;Не отданные в</translation>
    </message>
    <message>
        <source>Of &amp;table</source>
        <translation>Из т&amp;аблицы</translation>
    </message>
    <message>
        <source>All best routes</source>
        <translation>Все лучшие маршруты</translation>
    </message>
    <message>
        <source>How many routes</source>
        <translation>Сколько маршрутов</translation>
    </message>
</context>
<context>
    <name>noc::bird::QueryText</name>
    <message>
        <source>The query is too long.</source>
        <translation>Запрос слишком длинный.</translation>
    </message>
    <message>
        <source>Too many conditions in one query.</source>
        <translation>Слишком много условий в одном запросе.</translation>
    </message>
    <message>
        <source>“%1” is no word of a query.</source>
        <translation>Непонятное слово в запросе: «%1».</translation>
    </message>
    <message>
        <source>“%1” is a host name; routes are asked for by address.</source>
        <translation>«%1» — имя узла; маршруты запрашивают по адресу.</translation>
    </message>
    <message>
        <source>“%1” is no whole address.</source>
        <translation>«%1» — неполный адрес.</translation>
    </message>
    <message>
        <source>“%1” has no valid prefix length.</source>
        <translation>У «%1» неверная длина префикса.</translation>
    </message>
    <message>
        <source>“%1” has bits set beyond its length.</source>
        <translation>У «%1» есть ненулевые биты за длиной префикса.</translation>
    </message>
    <message>
        <source>“%1” is no AS number.</source>
        <translation>«%1» — не номер AS.</translation>
    </message>
    <message>
        <source>“%1” is no community.</source>
        <translation>«%1» — не community.</translation>
    </message>
    <message>
        <source>“%1”: the halves of a community end at 65535.</source>
        <translation>«%1»: половины community не больше 65535.</translation>
    </message>
    <message>
        <source>“%1” is no extended community.</source>
        <translation>«%1» — не extended community.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name in BIRD.</source>
        <translation>«%1» не может быть именем в BIRD.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of an AS path.</source>
        <translation>«%1» — не шаблон пути AS.</translation>
    </message>
    <message>
        <source>“%1” is no state of RPKI.</source>
        <translation>«%1» — не состояние RPKI.</translation>
    </message>
    <message>
        <source>Something has to follow “%1”.</source>
        <translation>После «%1» чего-то не хватает.</translation>
    </message>
    <message>
        <source>“%1”: this is given twice.</source>
        <translation>«%1» указано дважды.</translation>
    </message>
    <message>
        <source>“%1” excludes what stands before it.</source>
        <translation>«%1» несовместимо с тем, что стоит перед ним.</translation>
    </message>
    <message>
        <source>“%1” needs a prefix before it.</source>
        <translation>Перед «%1» нужен префикс.</translation>
    </message>
    <message>
        <source>The condition after “where” is not whole.</source>
        <translation>Условие после «where» не закончено.</translation>
    </message>
    <message>
        <source>The router has no table “%1”.</source>
        <translation>На маршрутизаторе нет таблицы «%1».</translation>
    </message>
    <message>
        <source>The router has no protocol “%1”.</source>
        <translation>На маршрутизаторе нет протокола «%1».</translation>
    </message>
    <message>
        <source>The router has no table of ROAs to check against.</source>
        <translation>На маршрутизаторе нет таблицы ROA для проверки.</translation>
    </message>
    <message>
        <source>This daemon does not know the address family of “%1”.</source>
        <translation>Этот демон не знает семейства адресов «%1».</translation>
    </message>
    <message>
        <source>Exported to whom? Name a protocol.</source>
        <translation>Кому отданные? Укажите протокол.</translation>
    </message>
    <message>
        <source>BIRD&apos;s command would be longer than BIRD reads; ask for less at once.</source>
        <translation>Команда вышла бы длиннее, чем читает BIRD; запросите меньше за раз.</translation>
    </message>
    <message>
        <source>Letter %1: %2</source>
        <translation>Символ %1: %2</translation>
    </message>
    <message>
        <source>Meant: %1</source>
        <translation>Имелось в виду: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Лучшие</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Отфильтрованные</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Отданные</translation>
    </message>
    <message>
        <source>Before the export filter</source>
        <translation>До фильтра экспорта</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Не отданные</translation>
    </message>
</context>
<context>
    <name>noc::bird::RawReply</name>
    <message>
        <source>There is no reply.</source>
        <translation>Ответа нет.</translation>
    </message>
    <message>
        <source>A part of %1, from the selected prefix on.</source>
        <translation>Часть от %1, начиная с выбранного префикса.</translation>
    </message>
    <message>
        <source>Only the beginning of the reply was kept.</source>
        <translation>Сохранено только начало ответа.</translation>
    </message>
</context>
<context>
    <name>noc::bird::RawReplyDialog</name>
    <message>
        <source>Reply of %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
</context>
<context>
    <name>noc::bird::ResultBar</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Запомнить</translation>
    </message>
    <message>
        <source>Stop this router (Esc)</source>
        <translation>Остановить этот маршрутизатор (Esc)</translation>
    </message>
    <message>
        <source>Keep this result in memory, to compare it with a later one</source>
        <translation>Запомнить этот результат, чтобы сравнить с более поздним</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Текст…</translation>
    </message>
    <message>
        <source>Save the reply as it came</source>
        <translation>Сохранить ответ как есть</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
</context>
<context>
    <name>noc::bird::ResultPane</name>
    <message>
        <source>The reply is not whole yet.</source>
        <translation>Ответ ещё неполный.</translation>
    </message>
    <message>
        <source>There is no reply to save.</source>
        <translation>Нет ответа, который можно сохранить.</translation>
    </message>
    <message>
        <source>The reply was too long to keep all of it; export the table instead.</source>
        <translation>Ответ слишком длинный и сохранён не весь; экспортируйте таблицу.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 routes for %4 networks</source>
        <translation>%1: %2 из %3 маршрутов, сетей: %4</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Под фильтр ничего не подходит</translation>
    </message>
    <message>
        <source>All routes of this answer are hidden.</source>
        <translation>Все маршруты этого ответа скрыты.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Запрос к %1</translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>Ничего не пришло</translation>
    </message>
    <message>
        <source>The line above says why.</source>
        <translation>Причина — в строке выше.</translation>
    </message>
    <message>
        <source>How many routes</source>
        <translation>Сколько маршрутов</translation>
    </message>
    <message>
        <source>No such route</source>
        <translation>Такого маршрута нет</translation>
    </message>
    <message>
        <source>%1 has none that fits the query.</source>
        <translation>На %1 нет ни одного, подходящего под запрос.</translation>
    </message>
</context>
<context>
    <name>noc::bird::ResultTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>noc::bird::ResultTabs</name>
    <message>
        <source>%1, saved</source>
        <translation>%1, сохранено</translation>
    </message>
</context>
<context>
    <name>noc::bird::ResultText</name>
    <message>
        <source>%1 does not take the query</source>
        <translation>%1 не принимает запрос</translation>
    </message>
    <message>
        <source>%1 was not asked</source>
        <translation>Запрос к %1 не отправлен</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 не ответил вовремя</translation>
    </message>
    <message>
        <source>%1 has too many questions waiting</source>
        <translation>У %1 слишком много запросов в очереди</translation>
    </message>
    <message>
        <source>%1 cannot be asked this</source>
        <translation>%1: такой запрос невозможен</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 недоступен</translation>
    </message>
    <message>
        <source>Check the names and the condition; the command is shown below the query.</source>
        <translation>Проверьте имена и условие; команда показана под запросом.</translation>
    </message>
    <message>
        <source>Ask for a part: an address, a prefix, a protocol, or only the count.</source>
        <translation>Запросите часть: адрес, префикс, протокол или только число маршрутов.</translation>
    </message>
    <message>
        <source>Check the user, the key and the rights on BIRD&apos;s socket.</source>
        <translation>Проверьте пользователя, ключ и права на сокет BIRD.</translation>
    </message>
    <message>
        <source>Ask for less, or look whether the router is overloaded.</source>
        <translation>Запросите меньше или проверьте, не перегружен ли маршрутизатор.</translation>
    </message>
    <message>
        <source>Stop some of them, or wait.</source>
        <translation>Остановите часть из них или подождите.</translation>
    </message>
    <message>
        <source>Check its address and the way to it.</source>
        <translation>Проверьте его адрес и доступ к нему.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n маршрут</numerusform>
            <numerusform>%n маршрута</numerusform>
            <numerusform>%n маршрутов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>скрыт %n</numerusform>
            <numerusform>скрыто %n</numerusform>
            <numerusform>скрыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer, %1</source>
        <translation>Ждём ответа, %1</translation>
    </message>
    <message>
        <source>saved, of %1</source>
        <translation>сохранено, от %1</translation>
    </message>
    <message>
        <source>not all</source>
        <translation>не все</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Stopped: these are not all routes</source>
        <translation>Остановлено: это не все маршруты</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Повторить запрос</translation>
    </message>
    <message>
        <source>These are not all routes</source>
        <translation>Это не все маршруты</translation>
    </message>
    <message>
        <source>The router broke off (it was reconfigured, or a line was too long), or a limit of this program was reached.</source>
        <translation>Маршрутизатор прервал ответ (сменилась конфигурация или строка была слишком длинной), или достигнут предел этой программы.</translation>
    </message>
    <message>
        <source>Ask again, or for less.</source>
        <translation>Повторите запрос или запросите меньше.</translation>
    </message>
    <message>
        <source>BIRD %1 answers with every prefix that holds the address</source>
        <translation>BIRD %1 отвечает всеми префиксами, в которые входит адрес</translation>
    </message>
    <message>
        <source>The longest, by which packets go, is shown.</source>
        <translation>Показан самый длинный: по нему идут пакеты.</translation>
    </message>
    <message>
        <source>%1 does not let us in</source>
        <translation>%1 отказывает в доступе</translation>
    </message>
    <message>
        <source>Switch the router on, or reach it by another way (its address in “Change…”).</source>
        <translation>Включите маршрутизатор или задайте другой способ доступа (адрес — в «Изменить»).</translation>
    </message>
    <message>
        <source>What came before stays below.</source>
        <translation>Полученное до этого осталось ниже.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouteActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy &amp;prefix</source>
        <translation>Копировать &amp;префикс</translation>
    </message>
    <message>
        <source>Copy &amp;AS path</source>
        <translation>Копировать п&amp;уть AS</translation>
    </message>
    <message>
        <source>Copy &amp;query</source>
        <translation>Копировать &amp;запрос</translation>
    </message>
    <message>
        <source>Ask for &amp;origin AS%1</source>
        <translation>Запросить &amp;исходную AS%1</translation>
    </message>
    <message>
        <source>Ask for what goes &amp;through</source>
        <translation>Запросить идущее &amp;через</translation>
    </message>
    <message>
        <source>Ask for t&amp;his prefix</source>
        <translation>Спросить об &amp;этом префиксе</translation>
    </message>
    <message>
        <source>Ask for what is with&amp;in</source>
        <translation>Спросить, что вну&amp;три</translation>
    </message>
    <message>
        <source>Ask for all &amp;from %1</source>
        <translation>Спросить обо всём &amp;от %1</translation>
    </message>
    <message>
        <source>Ask for co&amp;mmunity</source>
        <translation>Спросить о с&amp;ообществе</translation>
    </message>
    <message>
        <source>&amp;Whois %1</source>
        <comment>of a prefix</comment>
        <translation>&amp;Whois %1</translation>
    </message>
    <message>
        <source>Whoi&amp;s %1</source>
        <comment>of an AS</comment>
        <translation>Whoi&amp;s %1</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouteDelegate</name>
    <message>
        <source>The best route of its prefix</source>
        <translation>Лучший маршрут своего префикса</translation>
    </message>
    <message>
        <source>The best route, but the kernel did not take it</source>
        <translation>Лучший маршрут, но ядро его не приняло</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouteDetails</name>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Why is it best</source>
        <translation>Почему лучший</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What BIRD said, as it came (R)</source>
        <translation>Ответ BIRD как есть (R)</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Large communities</source>
        <translation>Large community</translation>
    </message>
    <message>
        <source>Extended communities</source>
        <translation>Extended community</translation>
    </message>
    <message>
        <source>As BIRD said it</source>
        <translation>Как сообщил BIRD</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Лучший</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>yes, but the kernel did not take it</source>
        <translation>да, но ядро его не приняло</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>longer than BIRD prints</source>
        <translation>длиннее, чем печатает BIRD</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Next hops</source>
        <translation>Следующие узлы</translation>
    </message>
    <message>
        <source>BGP next hop</source>
        <translation>Следующий узел BGP</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouteDiffModel</name>
    <message>
        <source>next hop</source>
        <translation>следующий узел</translation>
    </message>
    <message>
        <source>AS path</source>
        <translation>путь AS</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>community</translation>
    </message>
    <message>
        <source>local preference</source>
        <translation>local preference</translation>
    </message>
    <message>
        <source>MED</source>
        <translation>MED</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>метрика</translation>
    </message>
    <message>
        <source>other attributes</source>
        <translation>другие атрибуты</translation>
    </message>
    <message>
        <source>protocol or neighbour</source>
        <translation>протокол или сосед</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучший</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезло</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>AS path, left</source>
        <translation>Путь AS слева</translation>
    </message>
    <message>
        <source>AS path, right</source>
        <translation>Путь AS справа</translation>
    </message>
    <message>
        <source>Next hop, left</source>
        <translation>Next hop слева</translation>
    </message>
    <message>
        <source>Next hop, right</source>
        <translation>Next hop справа</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterDialog</name>
    <message numerus="yes">
        <source>%Ln protocol(s)</source>
        <translation>
            <numerusform>%Ln протокол</numerusform>
            <numerusform>%Ln протокола</numerusform>
            <numerusform>%Ln протоколов</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers: BIRD %1, %2.</source>
        <translation>Отвечает: BIRD %1, %2.</translation>
    </message>
    <message>
        <source>It answers: %1; the proxy does not tell BIRD&apos;s version.</source>
        <translation>Отвечает: %1; версию BIRD прокси не сообщает.</translation>
    </message>
    <message>
        <source>Se&amp;cret</source>
        <translation>Сек&amp;рет</translation>
    </message>
    <message>
        <source>&amp;Ask this router</source>
        <translation>&amp;Опрашивать этот маршрутизатор</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>Add a router</source>
        <translation>Новый маршрутизатор</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>Маршрутизатор %1</translation>
    </message>
    <message>
        <source>edge1</source>
        <translation>edge1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Asks it for its protocols, and nothing else.</source>
        <translation>Запросить у него протоколы, и только.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Ask e&amp;very</source>
        <translation>Опрашивать ка&amp;ждые</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Add router</source>
        <translation>Добавить маршрутизатор</translation>
    </message>
    <message>
        <source>Change router</source>
        <translation>Изменить маршрутизатор</translation>
    </message>
    <message>
        <source>the one that is kept</source>
        <translation>тот, что сохранён</translation>
    </message>
    <message>
        <source>Give the router a name.</source>
        <translation>Дайте маршрутизатору имя.</translation>
    </message>
    <message>
        <source>A name has no control characters.</source>
        <translation>В имени не должно быть управляющих символов.</translation>
    </message>
    <message>
        <source>There is a router of this name already.</source>
        <translation>Маршрутизатор с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>The router</source>
        <translation>Маршрутизатор</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterHeader</name>
    <message>
        <source>BIRD %1</source>
        <translation>BIRD %1</translation>
    </message>
    <message>
        <source>version not told</source>
        <translation>версия не сообщается</translation>
    </message>
    <message>
        <source>router ID %1</source>
        <translation>Router ID %1</translation>
    </message>
    <message>
        <source>up for %1</source>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>up since %1</source>
        <translation>работает с %1</translation>
    </message>
    <message>
        <source>reconfigured %1 ago</source>
        <translation>переконфигурирован %1 назад</translation>
    </message>
    <message>
        <source>reconfigured at %1</source>
        <translation>переконфигурирован: %1</translation>
    </message>
    <message>
        <source>its clock: %1</source>
        <translation>его часы: %1</translation>
    </message>
    <message>
        <source>%1 of %2 sessions established</source>
        <translation>сессий установлено: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln router(s)</source>
        <translation>
            <numerusform>%Ln маршрутизатор</numerusform>
            <numerusform>%Ln маршрутизатора</numerusform>
            <numerusform>%Ln маршрутизаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <comment>routers</comment>
        <translation>
            <numerusform>%Ln отвечает</numerusform>
            <numerusform>%Ln отвечают</numerusform>
            <numerusform>%Ln отвечают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln упала</numerusform>
            <numerusform>%Ln упали</numerusform>
            <numerusform>%Ln упало</numerusform>
        </translation>
    </message>
    <message>
        <source>This way has it.</source>
        <translation>Этот способ доступа так умеет.</translation>
    </message>
    <message>
        <source>started just now</source>
        <translation>запущен только что</translation>
    </message>
    <message>
        <source>reconfigured just now</source>
        <translation>перенастроен только что</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterList</name>
    <message>
        <source>Routers</source>
        <translation>Маршрутизаторы</translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterListModel</name>
    <message numerus="yes">
        <source>%Ln protocol(s)</source>
        <translation>
            <numerusform>%Ln протокол</numerusform>
            <numerusform>%Ln протокола</numerusform>
            <numerusform>%Ln протоколов</numerusform>
        </translation>
    </message>
    <message>
        <source>BIRD %1</source>
        <translation>BIRD %1</translation>
    </message>
    <message>
        <source>Router ID %1</source>
        <translation>Router ID %1</translation>
    </message>
    <message>
        <source>%1 of %2 protocols up, %3 of %4 BGP sessions established</source>
        <translation>протоколов работает: %1 из %2, сессий BGP установлено: %3 из %4</translation>
    </message>
    <message>
        <source>Heard %1</source>
        <translation>Последний ответ: %1</translation>
    </message>
    <message>
        <source>All routers</source>
        <translation>Все маршрутизаторы</translation>
    </message>
    <message>
        <source>Ctrl and a click, or Shift and an arrow, choose several.</source>
        <translation>Выбрать несколько: Ctrl и щелчок или Shift и стрелка.</translation>
    </message>
</context>
<context>
    <name>noc::bird::RoutesView</name>
    <message>
        <source>The result as a picture (Ctrl+G)</source>
        <translation>Результат в виде графа (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remembered; “Difference” can compare it.</source>
        <translation>Запомнено; сравнить можно в «Различиях».</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Не удалось создать файл</translation>
    </message>
    <message>
        <source>&amp;Load saved result…</source>
        <translation>&amp;Загрузить сохранённый результат…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;бности</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>The file holds no result that can be shown</source>
        <translation>В файле нет результата, который можно показать</translation>
    </message>
    <message>
        <source>No router</source>
        <translation>Маршрутизатор не выбран</translation>
    </message>
    <message>
        <source>Add or select a router at the left; then ask it for routes.</source>
        <translation>Добавьте или выберите маршрутизатор слева и запросите у него маршруты.</translation>
    </message>
    <message>
        <source>Ask for routes</source>
        <translation>Запросите маршруты</translation>
    </message>
    <message>
        <source>Type an address, a prefix, an AS or a community above and press Enter, or choose from “Show”.</source>
        <translation>Введите выше адрес, префикс, AS или community и нажмите Enter либо выберите в «Показать».</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Grap&amp;h</source>
        <translation>Гра&amp;ф</translation>
    </message>
</context>
<context>
    <name>noc::bird::SidePicker</name>
    <message>
        <source>Query of the side “%1”</source>
        <translation>Запрос стороны «%1»</translation>
    </message>
    <message>
        <source>Routes: from:name · exported:name · 203.0.113.0/24+</source>
        <translation>Маршруты: from:имя · exported:имя · 203.0.113.0/24+</translation>
    </message>
    <message>
        <source>%1, saved, of %2</source>
        <translation>%1, сохранено, от %2</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>A remembered result is compared as it is.</source>
        <translation>Запомненный результат сравнивается как есть.</translation>
    </message>
</context>
<context>
    <name>noc::bird::TableAnswer</name>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Флаги</translation>
    </message>
    <message>
        <source>up</source>
        <translation>поднят</translation>
    </message>
    <message>
        <source>down</source>
        <translation>не поднят</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Router ID</source>
        <translation>Router ID</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Имя узла</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Его часы</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Последний перезапуск</translation>
    </message>
    <message>
        <source>Last reconfiguration</source>
        <translation>Последняя переконфигурация</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>not all of it came</source>
        <translation>пришло не всё</translation>
    </message>
</context>
<context>
    <name>noc::bird::TableAsker</name>
    <message>
        <source>it is switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>no %1 protocol is up there</source>
        <translation>там не работает ни один протокол %1</translation>
    </message>
</context>
<context>
    <name>noc::bird::TableKind</name>
    <message>
        <source>BFD sessions</source>
        <translation>Сессии BFD</translation>
    </message>
    <message>
        <source>OSPF neighbours</source>
        <translation>Соседи OSPF</translation>
    </message>
    <message>
        <source>OSPF interfaces</source>
        <translation>Интерфейсы OSPF</translation>
    </message>
    <message>
        <source>OSPF topology</source>
        <translation>Топология OSPF</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Интерфейсы</translation>
    </message>
    <message>
        <source>Babel neighbours</source>
        <translation>Соседи Babel</translation>
    </message>
    <message>
        <source>Babel interfaces</source>
        <translation>Интерфейсы Babel</translation>
    </message>
    <message>
        <source>RIP neighbours</source>
        <translation>Соседи RIP</translation>
    </message>
    <message>
        <source>RIP interfaces</source>
        <translation>Интерфейсы RIP</translation>
    </message>
    <message>
        <source>RPKI caches</source>
        <translation>Кэши RPKI</translation>
    </message>
    <message>
        <source>Static routes</source>
        <translation>Статические маршруты</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Command of your own…</source>
        <translation>Своя команда…</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>its proxy answers only “show protocols” and “show route”</source>
        <translation>его прокси отвечает только на «show protocols» и «show route»</translation>
    </message>
    <message>
        <source>its proxy takes no commands</source>
        <translation>его прокси не принимает команд</translation>
    </message>
    <message>
        <source>BIRD 1 has none</source>
        <translation>в BIRD 1 этого нет</translation>
    </message>
</context>
<context>
    <name>noc::bird::TablesBar</name>
    <message>
        <source>What to ask for</source>
        <translation>Что запросить</translation>
    </message>
    <message>
        <source>show …, then Enter</source>
        <translation>show …, затем Enter</translation>
    </message>
    <message>
        <source>Command for BIRD</source>
        <translation>Команда для BIRD</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Повторить запрос (F5)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Повторить запрос</translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation>Остановить запрос (Esc)</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Остановить запрос</translation>
    </message>
    <message>
        <source>Cannot be asked: %1.</source>
        <translation>Запросить нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>noc::bird::TablesView</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>What the routers say appears here.</source>
        <translation>Здесь появятся ответы маршрутизаторов.</translation>
    </message>
    <message>
        <source>A command of your own</source>
        <translation>Своя команда</translation>
    </message>
    <message>
        <source>Type what BIRD is to show, for example “show route count”. Only what reads is sent.</source>
        <translation>Введите, что показать, например «show route count». Отправляются только команды чтения.</translation>
    </message>
    <message>
        <source>No router is chosen</source>
        <translation>Маршрутизатор не выбран</translation>
    </message>
    <message>
        <source>Choose one at the left.</source>
        <translation>Выберите его слева.</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Ничего нет</translation>
    </message>
    <message>
        <source>The routers have nothing to show here.</source>
        <translation>Маршрутизаторам здесь нечего показать.</translation>
    </message>
    <message>
        <source>What the routers say is written above.</source>
        <translation>Что сообщили маршрутизаторы, написано выше.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Повторить запрос</translation>
    </message>
    <message numerus="yes">
        <source>asking %Ln router(s)</source>
        <translation>
            <numerusform>запрос к %Ln маршрутизатору</numerusform>
            <numerusform>запрос к %Ln маршрутизаторам</numerusform>
            <numerusform>запрос к %Ln маршрутизаторам</numerusform>
        </translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>запрошено: %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>&amp;Ask again	F5</source>
        <translation>&amp;Повторить запрос	F5</translation>
    </message>
    <message>
        <source>Reply as it came	R</source>
        <translation>Ответ как есть	R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>noc::bird::TextTableModel</name>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
</context>
<context>
    <name>noc::bird::TopologyTree</name>
    <message>
        <source>router</source>
        <translation>маршрутизатор</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>stub network</source>
        <translation>тупиковая сеть</translation>
    </message>
    <message>
        <source>external network</source>
        <translation>внешняя сеть</translation>
    </message>
    <message>
        <source>external</source>
        <translation>внешний</translation>
    </message>
    <message>
        <source>other area</source>
        <translation>другая область</translation>
    </message>
    <message>
        <source>NSSA</source>
        <translation>NSSA</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>недостижим</translation>
    </message>
    <message>
        <source>designated router %1</source>
        <translation>DR %1</translation>
    </message>
    <message>
        <source>Router or network</source>
        <translation>Маршрутизатор или сеть</translation>
    </message>
    <message>
        <source>Distance or metric</source>
        <translation>Расстояние или метрика</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>OSPF topology</source>
        <translation>Топология OSPF</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>область %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>сеть %1</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>маршрутизатор %1</translation>
    </message>
</context>
<context>
    <name>noc::bird::TraceForm</name>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Address or host name</source>
        <translation>Адрес или имя узла</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Трассировка</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Look up the names of the hops; slower, and from this workstation only</source>
        <translation>Узнавать имена узлов; медленнее и только с этой рабочей станции</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>Ping or trace</source>
        <translation>Ping или трассировка</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Эта рабочая станция</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ост&amp;ановить</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Start (Enter in the target)</source>
        <translation>Начать (Enter в поле цели)</translation>
    </message>
    <message>
        <source>fro&amp;m</source>
        <translation>&amp;от</translation>
    </message>
</context>
<context>
    <name>noc::bird::TraceView</name>
    <message>
        <source>Hops</source>
        <translation>Хопы</translation>
    </message>
    <message>
        <source>What the program printed</source>
        <translation>Вывод программы</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Ждём первого ответа</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc — остановить.</translation>
    </message>
    <message>
        <source>Most routers answer only when all is done. Esc stops it.</source>
        <translation>Большинство маршрутизаторов отвечает, только когда всё готово. Esc — остановить.</translation>
    </message>
    <message>
        <source>Ping or trace a target</source>
        <translation>Ping или трассировка до цели</translation>
    </message>
    <message>
        <source>Type an address or a host name above and press Enter.</source>
        <translation>Введите выше адрес или имя узла и нажмите Enter.</translation>
    </message>
    <message>
        <source>&amp;Raw lines (R)</source>
        <translation>&amp;Вывод как есть (R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Ping and trace</source>
        <translation>Ping и трассировка</translation>
    </message>
</context>
<context>
    <name>noc::bird::TraceWords</name>
    <message>
        <source>“%1” is no target.</source>
        <translation>«%1» не может быть целью.</translation>
    </message>
    <message>
        <source>Type an address (192.0.2.1, 2001:db8::1) or a host name.</source>
        <translation>Введите адрес (192.0.2.1, 2001:db8::1) или имя узла.</translation>
    </message>
    <message>
        <source>%1 is not installed on this machine.</source>
        <translation>На этой машине не установлен %1.</translation>
    </message>
    <message>
        <source>Install the package %1: sudo apt install %1</source>
        <translation>Установите пакет %1: sudo apt install %1</translation>
    </message>
    <message>
        <source>%1 could not reach %2.</source>
        <translation>%1 не достиг цели %2.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>this way runs no ping</source>
        <translation>этот способ не умеет ping</translation>
    </message>
    <message>
        <source>this way runs no traceroute</source>
        <translation>этот способ не умеет traceroute</translation>
    </message>
    <message>
        <source>this workstation</source>
        <translation>эта рабочая станция</translation>
    </message>
    <message>
        <source>Ping of %1 from %2</source>
        <translation>Ping %1, откуда: %2</translation>
    </message>
    <message>
        <source>Trace to %1 from %2</source>
        <translation>Трассировка до %1, откуда: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n хоп</numerusform>
            <numerusform>%n хопа</numerusform>
            <numerusform>%n хопов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
</context>
<context>
    <name>noc::bird::UrlTemplateEdit</name>
    <message>
        <source>none: menus have no such entry</source>
        <translation>нет: в меню нет такого пункта</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Веб-адрес начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>There is nothing to put in for %1; known are {as}, {prefix} and {address}.</source>
        <translation>Вместо %1 подставить нечего; известны {as}, {prefix} и {address}.</translation>
    </message>
    <message>
        <source>Write %1 where %2 goes.</source>
        <translation>Напишите %1 там, где должен быть %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>This is not a web address that a browser takes.</source>
        <translation>Такой веб-адрес браузер не примет.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Пример: %1</translation>
    </message>
</context>
<context>
    <name>noc::bird::WatchDialog</name>
    <message>
        <source>Watch routes</source>
        <translation>Наблюдение за маршрутами</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Наблюдение %1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Our prefixes</source>
        <translation>Наши префиксы</translation>
    </message>
    <message>
        <source>203.0.113.0/24+ or AS64500</source>
        <translation>203.0.113.0/24+ или AS64500</translation>
    </message>
    <message>
        <source>Without a mark, all routers are asked</source>
        <translation>Если ни один не отмечен, запрашиваются все маршрутизаторы</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Запрос</translation>
    </message>
    <message>
        <source>&amp;Routers (none: all)</source>
        <translation>&amp;Маршрутизаторы (пусто — все)</translation>
    </message>
    <message>
        <source>&amp;Ask every</source>
        <translation>За&amp;прашивать каждые</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Наблюдать</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Type what to look at, as above the routes: a prefix, an AS, a community.</source>
        <translation>Введите, за чем наблюдать, как в строке запроса маршрутов: префикс, AS, community.</translation>
    </message>
    <message>
        <source>A count has no routes to watch; leave “count” out.</source>
        <translation>Наблюдать за числом маршрутов нельзя; уберите «count».</translation>
    </message>
    <message>
        <source>Give it a name: alerts are called by it.</source>
        <translation>Дайте имя: по нему называются тревоги.</translation>
    </message>
    <message>
        <source>There is a watch of this name.</source>
        <translation>Наблюдение с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Tells when a route goes away, or comes from another AS.</source>
        <translation>Сообщит, когда маршрут пропадёт или придёт из другой AS.</translation>
    </message>
</context>
<context>
    <name>noc::bird::WatchEventModel</name>
    <message>
        <source>First seen</source>
        <translation>Впервые замечен</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Анонсирован</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Another origin</source>
        <translation>Другая исходная AS</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Другой путь</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>noc::bird::WatchModel</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Как ожидалось</translation>
    </message>
    <message>
        <source>No such route</source>
        <translation>Маршрута нет</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменилось</translation>
    </message>
    <message>
        <source>Too many routes</source>
        <translation>Слишком много маршрутов</translation>
    </message>
    <message>
        <source>Cannot be asked</source>
        <translation>Не удаётся запросить</translation>
    </message>
    <message>
        <source>%1 is withdrawn</source>
        <translation>%1 отозван</translation>
    </message>
    <message>
        <source>%1 is from another AS: %2</source>
        <translation>%1 из другой AS: %2</translation>
    </message>
    <message>
        <source>%1 takes another path: %2</source>
        <translation>%1 идёт другим путём: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Routes</source>
        <comment>what a watch asks for</comment>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Префиксы</translation>
    </message>
    <message>
        <source>Best path</source>
        <translation>Лучший путь</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Последний ответ</translation>
    </message>
</context>
<context>
    <name>noc::bird::WatchView</name>
    <message>
        <source>&amp;Watch routes…</source>
        <translation>&amp;Наблюдать за маршрутами…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Уда&amp;лить…</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Наблюдения</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What the selected watches found is as it should be from now on; ends their alerts</source>
        <translation>Считать найденное выделенными наблюдениями нормой и снять их тревоги</translation>
    </message>
    <message>
        <source>Stop watching (Del)</source>
        <translation>Прекратить наблюдение (Del)</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <translation>Наблюдений нет</translation>
    </message>
    <message>
        <source>Watch a prefix or an AS: an alert tells when its routes go away or come from somebody else.</source>
        <translation>Наблюдайте за префиксом или AS: тревога сообщит, когда маршруты пропадут или придут от кого-то другого.</translation>
    </message>
    <message>
        <source>Watch routes…</source>
        <translation>Наблюдать за маршрутами…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Прекратить наблюдение</translation>
    </message>
    <message>
        <source>Stop watching %1?</source>
        <translation>Прекратить наблюдение %1?</translation>
    </message>
    <message>
        <source>Its routers are not asked any more; what happened stays in the history.</source>
        <translation>Маршрутизаторы для него больше не запрашиваются; случившееся останется в истории.</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>&amp;Запросить сейчас</translation>
    </message>
    <message>
        <source>Show &amp;routes</source>
        <translation>&amp;Показать маршруты</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Accept cha&amp;nges…</source>
        <translation>&amp;Принять изменения…</translation>
    </message>
    <message>
        <source>Accept changes</source>
        <translation>Принять изменения</translation>
    </message>
    <message>
        <source>Is this how it should be from now on?</source>
        <translation>Так и должно быть впредь?</translation>
    </message>
</context>
<context>
    <name>noc::bird::WhoisDialog</name>
    <message>
        <source>This is no AS number, prefix or address.</source>
        <translation>Это не номер AS, не префикс и не адрес.</translation>
    </message>
    <message>
        <source>%1 knows nothing of it.</source>
        <translation>%1 ничего об этом не знает.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 недоступен.</translation>
    </message>
    <message>
        <source>The answer of %1 is too long.</source>
        <translation>Ответ %1 слишком длинный.</translation>
    </message>
    <message>
        <source>%1 gives no answer.</source>
        <translation>%1 не даёт ответа.</translation>
    </message>
    <message>
        <source>Type AS64500, 203.0.113.0/24 or 2001:db8::1.</source>
        <translation>Введите AS64500, 203.0.113.0/24 или 2001:db8::1.</translation>
    </message>
    <message>
        <source>Ask again, or ask the other source.</source>
        <translation>Повторите запрос или спросите другой источник.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Повторите запрос.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Запросить</translation>
    </message>
    <message>
        <source>Whois</source>
        <translation>Whois</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>AS number, prefix or address</source>
        <translation>Номер AS, префикс или адрес</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Whois of %1</source>
        <translation>Whois: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>noc::bird::WhyBest</name>
    <message>
        <source>the best</source>
        <translation>лучший</translation>
    </message>
    <message>
        <source>preference of the protocol</source>
        <translation>preference протокола</translation>
    </message>
    <message>
        <source>kind of protocol</source>
        <translation>тип протокола</translation>
    </message>
    <message>
        <source>suppressed by deterministic MED</source>
        <translation>отсеян по deterministic MED</translation>
    </message>
    <message>
        <source>no way to its next hop</source>
        <translation>следующий узел недостижим</translation>
    </message>
    <message>
        <source>stale (long-lived graceful restart)</source>
        <translation>устарел (long-lived graceful restart)</translation>
    </message>
    <message>
        <source>local preference</source>
        <translation>local preference</translation>
    </message>
    <message>
        <source>AIGP metric</source>
        <translation>метрика AIGP</translation>
    </message>
    <message>
        <source>length of the AS path</source>
        <translation>длина пути AS</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>MED</source>
        <translation>MED</translation>
    </message>
    <message>
        <source>from inside the AS</source>
        <translation>получен внутри AS</translation>
    </message>
    <message>
        <source>IGP metric to the next hop</source>
        <translation>метрика IGP до следующего узла</translation>
    </message>
    <message>
        <source>router id</source>
        <translation>Router ID</translation>
    </message>
    <message>
        <source>length of the cluster list</source>
        <translation>длина cluster list</translation>
    </message>
    <message>
        <source>address of the neighbour</source>
        <translation>адрес соседа</translation>
    </message>
    <message>
        <source>type of the route</source>
        <translation>тип маршрута</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>метрика</translation>
    </message>
    <message>
        <source>not to be seen in what BIRD shows</source>
        <translation>по выводу BIRD не видно</translation>
    </message>
    <message>
        <source>Path, best first</source>
        <translation>Пути, лучший первым</translation>
    </message>
    <message>
        <source>Lost by</source>
        <translation>Что решило</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>У него</translation>
    </message>
    <message>
        <source>The best&apos;s</source>
        <translation>У лучшего</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) of %1 in this answer.</source>
        <translation>
            <numerusform>В этом ответе %n путь до %1.</numerusform>
            <numerusform>В этом ответе %n пути до %1.</numerusform>
            <numerusform>В этом ответе %n путей до %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be decided.</source>
        <translation>Выбирать было не из чего.</translation>
    </message>
    <message>
        <source>Ask with attributes to see what decided.</source>
        <translation>Чтобы увидеть причины, запросите с атрибутами.</translation>
    </message>
    <message>
        <source>Only the first are compared.</source>
        <translation>Сравниваются только первые.</translation>
    </message>
</context>
<context>
    <name>noc::bird::Words</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 недоступен.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 не отвечает вовремя.</translation>
    </message>
    <message>
        <source>%1 does not let us in.</source>
        <translation>%1 отказывает в доступе.</translation>
    </message>
    <message>
        <source>This is not asked of %1.</source>
        <translation>Такой запрос к %1 не отправляется.</translation>
    </message>
    <message>
        <source>The way to %1 has no such question.</source>
        <translation>Способ доступа к %1 такого запроса не поддерживает.</translation>
    </message>
    <message>
        <source>%1 answers with more than is kept here.</source>
        <translation>Ответ %1 больше, чем здесь хранится.</translation>
    </message>
    <message>
        <source>%1 has too many questions to answer.</source>
        <translation>У %1 слишком много запросов без ответа.</translation>
    </message>
    <message>
        <source>%1 does not know this.</source>
        <translation>%1 этого не знает.</translation>
    </message>
    <message>
        <source>%1 answers with an error.</source>
        <translation>%1 отвечает ошибкой.</translation>
    </message>
    <message>
        <source>Check its address, and that BIRD or the proxy runs there.</source>
        <translation>Проверьте адрес и работает ли там BIRD или прокси.</translation>
    </message>
    <message>
        <source>Ask again later, or ask for less.</source>
        <translation>Повторите запрос позже или запросите меньше.</translation>
    </message>
    <message>
        <source>A socket of BIRD is for the group “bird”; SSH needs a key that the router takes.</source>
        <translation>Сокет BIRD доступен группе «bird»; для SSH нужен ключ, который примет маршрутизатор.</translation>
    </message>
    <message>
        <source>A way over SSH or BIRD&apos;s own socket can ask everything.</source>
        <translation>По SSH или через сокет BIRD можно запросить всё.</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>Запросите меньше.</translation>
    </message>
    <message>
        <source>Wait until it has answered.</source>
        <translation>Подождите, пока он ответит.</translation>
    </message>
    <message>
        <source>BIRD&apos;s socket on this machine</source>
        <translation>Сокет BIRD на этой машине</translation>
    </message>
    <message>
        <source>BIRD&apos;s socket relayed over TCP</source>
        <translation>Сокет BIRD, проброшенный по TCP</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>lgproxy of bird-lg-go</source>
        <translation>lgproxy из bird-lg-go</translation>
    </message>
    <message>
        <source>lgproxy of sileht&apos;s bird-lg</source>
        <translation>lgproxy из bird-lg от sileht</translation>
    </message>
    <message>
        <source>birdwatcher</source>
        <translation>birdwatcher</translation>
    </message>
    <message>
        <source>client of bird-lg in PHP</source>
        <translation>клиент bird-lg на PHP</translation>
    </message>
    <message>
        <source>Protocols and routes</source>
        <translation>Протоколы и маршруты</translation>
    </message>
    <message>
        <source>Other tables</source>
        <translation>Другие таблицы</translation>
    </message>
    <message>
        <source>The proxy answers nothing but “show protocols” and “show route”.</source>
        <translation>Прокси отвечает только на «show protocols» и «show route».</translation>
    </message>
    <message>
        <source>Commands of your own</source>
        <translation>Свои команды</translation>
    </message>
    <message>
        <source>The proxy has an address for each question instead of taking commands.</source>
        <translation>Прокси не принимает команд: для каждого запроса у него свой адрес.</translation>
    </message>
    <message>
        <source>Error codes</source>
        <translation>Коды ошибок</translation>
    </message>
    <message>
        <source>This way drops the codes of replies: errors are told by their words.</source>
        <translation>Этот способ теряет коды ответов: ошибки распознаются по тексту.</translation>
    </message>
    <message>
        <source>Ping from the router</source>
        <translation>Ping с маршрутизатора</translation>
    </message>
    <message>
        <source>This way runs nothing but BIRD&apos;s commands.</source>
        <translation>Этот способ выполняет только команды BIRD.</translation>
    </message>
    <message>
        <source>Traceroute from the router</source>
        <translation>Traceroute с маршрутизатора</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>не удаётся опросить</translation>
    </message>
</context>
<context>
    <name>noc::monit::ActionRules</name>
    <message>
        <source>Monit was stopped on this host: nobody is there to take the order.</source>
        <translation>Monit на этом узле остановлен: команду некому принять.</translation>
    </message>
    <message>
        <source>Another order for it is under way.</source>
        <translation>Для неё уже выполняется другая команда.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Она работает.</translation>
    </message>
    <message>
        <source>It is monitored already.</source>
        <translation>Она уже на контроле.</translation>
    </message>
    <message>
        <source>It is not monitored.</source>
        <translation>Она не контролируется.</translation>
    </message>
</context>
<context>
    <name>noc::monit::AgentAccessDialog</name>
    <message>
        <source>&amp;Encrypted (TLS)</source>
        <translation>&amp;Шифрование (TLS)</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Access to Monit&apos;s httpd on %1</source>
        <translation>Доступ к httpd Monit на %1</translation>
    </message>
    <message>
        <source>Orders such as “restart” go to the web server in Monit. Say where it is and as whom to ask; nothing that the host reports is used without your approval.</source>
        <translation>Команды вроде «перезапустить» идут на веб-сервер внутри Monit. Укажите, где он и от чьего имени к нему обращаться; из того, что сообщает узел, без вашего одобрения ничего не используется.</translation>
    </message>
    <message>
        <source>The lines that the host&apos;s monitrc needs, with a password of your own:</source>
        <translation>Строки, которые нужны в monitrc узла; пароль придумайте свой:</translation>
    </message>
    <message>
        <source>empty: an authority vouches for it</source>
        <translation>пусто: заверен доверенным центром</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate. Then this certificate alone is taken.</source>
        <translation>SHA-256 сертификата. Тогда принимается только этот сертификат.</translation>
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
        <source>&amp;Fingerprint</source>
        <translation>&amp;Отпечаток</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Па&amp;роль</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Проверить &amp;соединение</translation>
    </message>
    <message>
        <source>T&amp;rust this certificate</source>
        <translation>Доверять этому сер&amp;тификату</translation>
    </message>
    <message>
        <source>&amp;Approve access</source>
        <translation>Разрешить &amp;доступ</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Enter the address or the name by which this machine reaches the host.</source>
        <translation>Введите адрес или имя, по которому узел доступен с этой машины.</translation>
    </message>
    <message>
        <source>The fingerprint is 32 pairs of hexadecimal digits, as openssl prints it with -sha256.</source>
        <translation>Отпечаток — это 32 пары шестнадцатеричных цифр, как их печатает openssl с -sha256.</translation>
    </message>
    <message>
        <source>Enter the user that “allow” names in the host&apos;s monitrc.</source>
        <translation>Введите пользователя, указанного в строке «allow» в monitrc узла.</translation>
    </message>
    <message>
        <source>A user&apos;s name cannot hold a colon.</source>
        <translation>В имени пользователя не может быть двоеточия.</translation>
    </message>
    <message>
        <source>Enter the password: the one that is kept is for another address, port or user.</source>
        <translation>Введите пароль: сохранённый относится к другому адресу, порту или пользователю.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>The user or the password is too long or holds a line break.</source>
        <translation>Имя пользователя или пароль слишком длинны или содержат перевод строки.</translation>
    </message>
    <message>
        <source>The address is neither an IP address nor a host name.</source>
        <translation>Это не IP-адрес и не имя узла.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>как сохранён</translation>
    </message>
    <message>
        <source>Asking %1, port %2…</source>
        <translation>Запрос к %1, порт %2…</translation>
    </message>
    <message>
        <source>Monit answers and takes orders from this user.</source>
        <translation>Monit отвечает и принимает команды от этого пользователя.</translation>
    </message>
    <message>
        <source>No authority that is trusted here vouches for the certificate. Its SHA-256 is</source>
        <translation>Сертификат не заверен ни одним доверенным здесь центром. Его SHA-256:</translation>
    </message>
    <message>
        <source>The certificate is not the one that was approved. Its SHA-256 is</source>
        <translation>Сертификат не тот, что был одобрен. Его SHA-256:</translation>
    </message>
    <message>
        <source>Trust it only if the host shows the same: openssl x509 -noout -fingerprint -sha256 -in FILE</source>
        <translation>Доверяйте ему, только если узел показывает то же самое: openssl x509 -noout -fingerprint -sha256 -in FILE</translation>
    </message>
    <message>
        <source>Withdraw access</source>
        <translation>Отозвать доступ</translation>
    </message>
    <message>
        <source>Withdraw the access to Monit on %1?</source>
        <translation>Отозвать доступ к Monit на %1?</translation>
    </message>
    <message>
        <source>Its password is forgotten, and no more orders can be given.</source>
        <translation>Пароль будет забыт, и отдавать команды станет нельзя.</translation>
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
    <name>noc::monit::CommandsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Run in a &amp;terminal</source>
        <translation>Запускать в &amp;терминале</translation>
    </message>
    <message>
        <source>Own commands</source>
        <translation>Свои команды</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Команда</translation>
    </message>
    <message>
        <source>Commands run without a shell: no pipes, no variables, and each argument stays one. Put “--” before a macro where the program knows it.</source>
        <translation>Команды выполняются без оболочки: ни конвейеров, ни переменных, каждый аргумент остаётся одним. Ставьте «--» перед макросом, если программа это понимает.</translation>
    </message>
    <message>
        <source>Save commands</source>
        <translation>Сохранить команды</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>Give the command a name.</source>
        <translation>Дайте команде название.</translation>
    </message>
    <message>
        <source>“%1” cannot be used as it is.</source>
        <translation>Команда «%1» в таком виде не годится.</translation>
    </message>
</context>
<context>
    <name>noc::monit::ConnectActions</name>
    <message>
        <source>&amp;Own commands…</source>
        <translation>&amp;Свои команды…</translation>
    </message>
    <message>
        <source>Do not ask again for this command</source>
        <translation>Больше не спрашивать для этой команды</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Выполнить команду</translation>
    </message>
    <message>
        <source>Run this?</source>
        <translation>Выполнить это?</translation>
    </message>
    <message>
        <source>%1

In a terminal, without a shell.</source>
        <translation>%1

В терминале, без оболочки.</translation>
    </message>
    <message>
        <source>%1

Without a shell.</source>
        <translation>%1

Без оболочки.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>“%1” was not started</source>
        <translation>Команда «%1» не запущена</translation>
    </message>
</context>
<context>
    <name>noc::monit::ConnectWords</name>
    <message>
        <source>The host&apos;s name or address holds what a program could take for something else. It is not passed on.</source>
        <translation>В имени или адресе узла есть символы, которые программа может истолковать по-своему. Они ей не переданы.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>Команда слишком длинная.</translation>
    </message>
    <message>
        <source>Begin with a program, without a macro. Macros are those below; a percent sign is written %%; quotes come in pairs.</source>
        <translation>Начните с программы, без макроса. Макросы перечислены ниже; знак процента пишется %%; кавычки должны быть парными.</translation>
    </message>
    <message>
        <source>There is no program “%1” on this machine. Install it, or change the command.</source>
        <translation>Программы «%1» на этой машине нет. Установите её или измените команду.</translation>
    </message>
    <message>
        <source>No terminal that is known is on this machine. Install one such as xterm or konsole, or name yours in the environment variable TERMINAL.</source>
        <translation>На этой машине нет известного терминала. Установите, например, xterm или konsole либо укажите свой в переменной окружения TERMINAL.</translation>
    </message>
    <message>
        <source>“%1” could not be started: %2</source>
        <translation>Не удалось запустить «%1»: %2</translation>
    </message>
    <message>
        <source>%host%: the name where it can be looked up, else the address</source>
        <translation>%host%: имя, если оно разрешается, иначе адрес</translation>
    </message>
    <message>
        <source>%address%: where the host&apos;s reports come from</source>
        <translation>%address%: откуда приходят отчёты узла</translation>
    </message>
    <message>
        <source>%name%: the host&apos;s name</source>
        <translation>%name%: имя узла</translation>
    </message>
    <message>
        <source>%user%: you, here</source>
        <translation>%user%: вы на этой машине</translation>
    </message>
    <message>
        <source>%%: a percent sign</source>
        <translation>%%: знак процента</translation>
    </message>
</context>
<context>
    <name>noc::monit::ControlWords</name>
    <message>
        <source>What depends on it in Monit&apos;s configuration is stopped as well, and Monit no longer watches it until it is started or monitored again.</source>
        <translation>Остановится и всё, что зависит от этого по настройкам Monit. Monit не будет следить за остановленным, пока его снова не запустят или не поставят на контроль.</translation>
    </message>
    <message>
        <source>What depends on it in Monit&apos;s configuration is restarted as well.</source>
        <translation>Перезапустится и всё, что зависит от этого по настройкам Monit.</translation>
    </message>
    <message>
        <source>Monit no longer watches it or what depends on it, and says nothing if it fails, until it is monitored again.</source>
        <translation>Monit перестанет следить за этим и за всем, что от этого зависит, и не сообщит об отказе, пока контроль не вернут.</translation>
    </message>
    <message>
        <source>Start %1 on %2?</source>
        <translation>Запустить %1 на %2?</translation>
    </message>
    <message>
        <source>Stop %1 on %2?</source>
        <translation>Остановить %1 на %2?</translation>
    </message>
    <message>
        <source>Restart %1 on %2?</source>
        <translation>Перезапустить %1 на %2?</translation>
    </message>
    <message>
        <source>Monitor %1 on %2?</source>
        <translation>Поставить на контроль %1 на %2?</translation>
    </message>
    <message>
        <source>Stop monitoring %1 on %2?</source>
        <translation>Снять с контроля %1 на %2?</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Запустить %Ln службу на %1?</numerusform>
            <numerusform>Запустить %Ln службы на %1?</numerusform>
            <numerusform>Запустить %Ln служб на %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Остановить %Ln службу на %1?</numerusform>
            <numerusform>Остановить %Ln службы на %1?</numerusform>
            <numerusform>Остановить %Ln служб на %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Перезапустить %Ln службу на %1?</numerusform>
            <numerusform>Перезапустить %Ln службы на %1?</numerusform>
            <numerusform>Перезапустить %Ln служб на %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monitor %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Поставить на контроль %Ln службу на %1?</numerusform>
            <numerusform>Поставить на контроль %Ln службы на %1?</numerusform>
            <numerusform>Поставить на контроль %Ln служб на %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop monitoring %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Снять с контроля %Ln службу на %1?</numerusform>
            <numerusform>Снять с контроля %Ln службы на %1?</numerusform>
            <numerusform>Снять с контроля %Ln служб на %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Перезапустить</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>Поставить на &amp;контроль</translation>
    </message>
    <message>
        <source>&amp;Unmonitor</source>
        <translation>&amp;Снять с контроля</translation>
    </message>
    <message>
        <source>Lets Monit start the service and watch it</source>
        <translation>Monit запустит службу и будет за ней следить</translation>
    </message>
    <message>
        <source>Lets Monit stop the service and no longer watch it</source>
        <translation>Monit остановит службу и перестанет за ней следить</translation>
    </message>
    <message>
        <source>Lets Monit stop and start the service</source>
        <translation>Monit остановит службу и запустит снова</translation>
    </message>
    <message>
        <source>Lets Monit watch the service again</source>
        <translation>Monit снова будет следить за службой</translation>
    </message>
    <message>
        <source>Lets Monit no longer watch the service</source>
        <translation>Monit перестанет следить за службой</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Проверьте адрес</translation>
    </message>
    <message>
        <source>Monit says that it listens on another address than %1, which the reports come from.</source>
        <translation>Monit сообщает, что слушает не %1, откуда приходят отчёты, а другой адрес.</translation>
    </message>
    <message>
        <source>Behind NAT enter the address that this machine reaches it by.</source>
        <translation>Если узел за NAT, введите адрес, по которому он доступен с этой машины.</translation>
    </message>
    <message>
        <source>Cannot be reached as it is</source>
        <translation>В таком виде недоступен</translation>
    </message>
    <message>
        <source>Monit listens on the host&apos;s own loopback address only.</source>
        <translation>Monit слушает только петлевой адрес самого узла.</translation>
    </message>
    <message>
        <source>Change “set httpd” in its monitrc as shown below, then reload it.</source>
        <translation>Измените «set httpd» в его monitrc, как показано ниже, и выполните «monit reload».</translation>
    </message>
    <message>
        <source>Monit listens on a Unix socket only, which no other machine can reach.</source>
        <translation>Monit слушает только сокет Unix, недоступный с других машин.</translation>
    </message>
    <message>
        <source>Add “set httpd port” to its monitrc as shown below, then reload it.</source>
        <translation>Добавьте «set httpd port» в его monitrc, как показано ниже, и выполните «monit reload».</translation>
    </message>
    <message>
        <source>Monit&apos;s web interface is off, or names no usable port.</source>
        <translation>Веб-интерфейс Monit выключен, или его порт непригоден.</translation>
    </message>
    <message>
        <source>Add “set httpd” to its monitrc as shown below, then reload it.</source>
        <translation>Добавьте «set httpd» в его monitrc, как показано ниже, и выполните «monit reload».</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>этот адрес</translation>
    </message>
    <message>
        <source>The password is sent to %1, port %2, and nowhere else.</source>
        <translation>Пароль уходит только на %1, порт %2.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way there can read it.</source>
        <translation>Без TLS его может прочитать каждый по пути туда.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, service</comment>
        <translation>%1 %2</translation>
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
    <name>noc::monit::EventBar</name>
    <message>
        <source>Search events</source>
        <translation>Поиск событий</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>How far back events are shown</source>
        <translation>За какое время показаны события</translation>
    </message>
    <message>
        <source>All</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>За 24 ч</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Экспорт событий</translation>
    </message>
    <message>
        <source>Saves the events that are shown as a file</source>
        <translation>Сохранить показанные события в файл</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>В CSV для &amp;таблиц…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>В JSON для &amp;программ…</translation>
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
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>noc::monit::EventPane</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Загрузить ранние</translation>
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
    <name>noc::monit::HistoryWords</name>
    <message>
        <source>The store is busy. Try again in a moment.</source>
        <translation>Хранилище занято. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The store cannot be reached. Look at its line in the status bar.</source>
        <translation>Хранилище недоступно. Смотрите сообщение о нём в строке состояния.</translation>
    </message>
    <message>
        <source>The store does not let this user read it.</source>
        <translation>Хранилище не разрешает этому пользователю чтение.</translation>
    </message>
    <message>
        <source>The store is of another version of the program.</source>
        <translation>Хранилище от другой версии программы.</translation>
    </message>
    <message>
        <source>That is too much at once. Choose a shorter period.</source>
        <translation>Слишком много за один раз. Выберите период короче.</translation>
    </message>
    <message>
        <source>The store cannot be read. Is its disk full or its file damaged?</source>
        <translation>Хранилище не читается. Может быть, заполнен диск или повреждён файл?</translation>
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
        <source>No events in the last 24 hours</source>
        <translation>За последние 24 часа событий нет</translation>
    </message>
    <message numerus="yes">
        <source>No events in the last %Ln day(s)</source>
        <translation>
            <numerusform>За последний %Ln день событий нет</numerusform>
            <numerusform>За последние %Ln дня событий нет</numerusform>
            <numerusform>За последние %Ln дней событий нет</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be older ones.</source>
        <translation>Возможно, есть более ранние.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Loading events…</source>
        <translation>Загрузка событий…</translation>
    </message>
    <message>
        <source>They are read from the store.</source>
        <translation>Они читаются из хранилища.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>История не читается</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Событий нет</translation>
    </message>
    <message>
        <source>This host has told of no change so far.</source>
        <translation>Этот узел пока не сообщал об изменениях.</translation>
    </message>
    <message>
        <source>This host has told of no change since nocdesk was started.</source>
        <translation>С момента запуска nocdesk этот узел не сообщал об изменениях.</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Загрузить ранние</translation>
    </message>
    <message>
        <source>Since nocdesk was started</source>
        <translation>С момента запуска nocdesk</translation>
    </message>
    <message>
        <source>Loading older events…</source>
        <translation>Загрузка более ранних событий…</translation>
    </message>
    <message>
        <source>There are older ones.</source>
        <translation>Есть более ранние.</translation>
    </message>
    <message>
        <source>Older events cannot be read. %1</source>
        <translation>Более ранние события не читаются. %1</translation>
    </message>
    <message>
        <source>These are all that were found.</source>
        <translation>Это всё, что нашлось.</translation>
    </message>
    <message>
        <source>There are no older ones.</source>
        <translation>Более ранних нет.</translation>
    </message>
    <message>
        <source>All of the last 24 hours</source>
        <translation>Все за последние 24 часа</translation>
    </message>
    <message numerus="yes">
        <source>All of the last %Ln day(s)</source>
        <translation>
            <numerusform>Все за последний %Ln день</numerusform>
            <numerusform>Все за последние %Ln дня</numerusform>
            <numerusform>Все за последние %Ln дней</numerusform>
        </translation>
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
    <message>
        <source>Accept ne&amp;w source…</source>
        <translation>Принять &amp;новый источник…</translation>
    </message>
    <message>
        <source>&amp;Access to Monit&apos;s httpd…</source>
        <translation>&amp;Доступ к httpd Monit…</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Подключиться</translation>
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
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>SSH, ping and your own commands for this host</source>
        <translation>SSH, ping и свои команды для этого узла</translation>
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
    <message>
        <source>Orders</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <comment>restart a service</comment>
        <translation>Ctrl+R</translation>
    </message>
    <message numerus="yes">
        <source>Orders (%Ln)</source>
        <translation>
            <numerusform>Команды (%Ln)</numerusform>
            <numerusform>Команды (%Ln)</numerusform>
            <numerusform>Команды (%Ln)</numerusform>
        </translation>
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
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, 24 h: min %2 … max %3</source>
        <comment>load, CPU or memory</comment>
        <translation>%1, 24 ч: мин. %2 … макс. %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>range of the last day</comment>
        <translation>%1, сейчас %2</translation>
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
    <name>noc::monit::OrderModel</name>
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
        <source>Order</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Причина и что делать</translation>
    </message>
</context>
<context>
    <name>noc::monit::OrderPane</name>
    <message>
        <source>Orders</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>order, service</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>noc::monit::OrderWords</name>
    <message>
        <source>Nothing was done: no access is approved for this host, or Monit does not take the user and the password. Look at “Access to Monit&apos;s httpd…”.</source>
        <translation>Ничего не сделано: для этого узла доступ не разрешён, или Monit не принимает пользователя и пароль. Проверьте «Доступ к httpd Monit…».</translation>
    </message>
    <message>
        <source>Nothing was done: %1 Test the connection under “Access to Monit&apos;s httpd…”.</source>
        <translation>Ничего не сделано: %1 Проверьте соединение в «Доступ к httpd Monit…».</translation>
    </message>
    <message>
        <source>%1 It may have been done all the same: look at the service&apos;s state before you order again.</source>
        <translation>%1 Команда всё же могла выполниться: прежде чем повторять, посмотрите на состояние службы.</translation>
    </message>
    <message>
        <source>Nothing was done: %1</source>
        <translation>Ничего не сделано: %1</translation>
    </message>
    <message>
        <source>start</source>
        <comment>an order</comment>
        <translation>запуск</translation>
    </message>
    <message>
        <source>stop</source>
        <comment>an order</comment>
        <translation>остановка</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>an order</comment>
        <translation>перезапуск</translation>
    </message>
    <message>
        <source>monitor</source>
        <comment>an order</comment>
        <translation>постановка на контроль</translation>
    </message>
    <message>
        <source>unmonitor</source>
        <comment>an order</comment>
        <translation>снятие с контроля</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>an order</comment>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>waiting for the agent</source>
        <comment>an order</comment>
        <translation>ждёт ответа агента</translation>
    </message>
    <message>
        <source>done</source>
        <comment>an order</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an order</comment>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>no word from the agent</source>
        <comment>an order</comment>
        <translation>агент не ответил</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Monit took the order and did not say in time how it ended. Look at the service&apos;s state before you order again.</source>
        <translation>Monit принял команду и вовремя не сообщил, чем она кончилась. Прежде чем повторять, посмотрите на состояние службы.</translation>
    </message>
    <message>
        <source>Monit tried and failed. Look at the service&apos;s events.</source>
        <translation>Monit попытался, но не смог. Посмотрите события службы.</translation>
    </message>
    <message>
        <source>Monit tried and failed: %1</source>
        <translation>Monit попытался, но не смог: %1</translation>
    </message>
    <message>
        <source>Monit&apos;s httpd does not answer. Check the address and the port, and that no firewall is in the way.</source>
        <translation>httpd Monit не отвечает. Проверьте адрес и порт и не мешает ли межсетевой экран.</translation>
    </message>
    <message>
        <source>Monit does not take the user and the password.</source>
        <translation>Monit не принимает пользователя и пароль.</translation>
    </message>
    <message>
        <source>Monit lets this user only read, or this machine is not in its allow list. Mend the lines “allow …” below “set httpd” in its monitrc.</source>
        <translation>Monit разрешает этому пользователю только чтение, или этой машины нет в его списке allow. Исправьте строки «allow …» под «set httpd» в его monitrc.</translation>
    </message>
    <message>
        <source>Monit knows no such service any more. Wait for the host&apos;s next report.</source>
        <translation>Monit больше не знает такой службы. Дождитесь следующего отчёта узла.</translation>
    </message>
    <message>
        <source>Monit did not answer in time.</source>
        <translation>Monit не ответил вовремя.</translation>
    </message>
    <message>
        <source>The certificate is not one that was approved, TLS is not spoken at that port, or what answers is no Monit.</source>
        <translation>Сертификат не из одобренных, на этом порту не TLS, или отвечает не Monit.</translation>
    </message>
    <message>
        <source>Too many requests are waiting. Try again in a moment.</source>
        <translation>В очереди слишком много запросов. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The service&apos;s name or the access cannot be used.</source>
        <translation>Имя службы или доступ не годится.</translation>
    </message>
    <message>
        <source>The connection broke before Monit had answered. Try again.</source>
        <translation>Соединение прервалось до ответа Monit. Попробуйте ещё раз.</translation>
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
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
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
    <name>noc::monit::RowDelegate</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format: weekday, day, month</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, month, year</comment>
        <translation>d MMM yyyy</translation>
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
    <name>noc::monit::ServiceActions</name>
    <message>
        <source>&amp;Access to Monit&apos;s httpd…</source>
        <translation>&amp;Доступ к httpd Monit…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Where and as whom Monit on this host takes orders</source>
        <translation>Где и от кого Monit на этом узле принимает команды</translation>
    </message>
    <message>
        <source>Select a service first.</source>
        <translation>Сначала выделите службу.</translation>
    </message>
    <message>
        <source>First an access to Monit&apos;s httpd has to be approved.</source>
        <translation>Сначала нужно разрешить доступ к httpd Monit.</translation>
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
    <message>
        <source>Orders to Monit</source>
        <translation>Команды для Monit</translation>
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
<context>
    <name>noc::workspace::BirdConditions</name>
    <message>
        <source>The router&apos;s BIRD cannot be asked</source>
        <translation>Не удаётся опросить BIRD маршрутизатора</translation>
    </message>
    <message>
        <source>A limit of routes was exceeded</source>
        <translation>Превышен лимит маршрутов</translation>
    </message>
    <message>
        <source>The BGP session is down</source>
        <translation>Сессия BGP не установлена</translation>
    </message>
    <message>
        <source>The protocol reports an error</source>
        <translation>Протокол сообщает об ошибке</translation>
    </message>
</context>
<context>
    <name>noc::workspace::MonitConditions</name>
    <message>
        <source>The host does not report any more</source>
        <translation>Узел больше не шлёт отчёты</translation>
    </message>
    <message>
        <source>The host&apos;s report is late</source>
        <translation>Отчёт узла опаздывает</translation>
    </message>
    <message>
        <source>Another machine uses the host&apos;s Monit id</source>
        <translation>Id Monit этого узла использует другая машина</translation>
    </message>
</context>
<context>
    <name>noc::workspace::OwnConditions</name>
    <message>
        <source>collector</source>
        <translation>сборщик</translation>
    </message>
    <message>
        <source>The collector does not listen on %1, port %2: no host can report</source>
        <translation>Сборщик не слушает %1, порт %2: узлы не могут слать отчёты</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>Nothing is kept: the history cannot be opened</source>
        <translation>История не ведётся: её не удаётся открыть</translation>
    </message>
    <message>
        <source>The history is not written; changes wait in memory</source>
        <translation>История не записывается; изменения ждут в памяти</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>The settings cannot be written</source>
        <translation>Не удаётся записать настройки</translation>
    </message>
</context>
<context>
    <name>noc::workspace::WatchConditions</name>
    <message>
        <source>%1 is withdrawn, it was %2</source>
        <translation>%1 отозван, было: %2</translation>
    </message>
    <message>
        <source>%1 is announced by another AS: %2</source>
        <translation>%1 анонсирует другая AS: %2</translation>
    </message>
    <message>
        <source>%1 comes from another AS: %2, it was %3</source>
        <translation>%1 идёт из другой AS: %2, была %3</translation>
    </message>
    <message>
        <source>%1 takes another path: %2, it was %3</source>
        <translation>%1 идёт другим путём: %2, был %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The watch asks for too many routes</source>
        <translation>Наблюдение запрашивает слишком много маршрутов</translation>
    </message>
    <message>
        <source>The watch cannot be asked</source>
        <translation>Не удаётся выполнить запрос наблюдения</translation>
    </message>
</context>
</TS>
