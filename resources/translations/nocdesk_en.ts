<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ctl</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::AcknowledgeDialog</name>
    <message numerus="yes">
        <source>Acknowledge %Ln alert(s)</source>
        <translation>
            <numerusform>Acknowledge %Ln alert</numerusform>
            <numerusform>Acknowledge %Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertCounts</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln critical</numerusform>
            <numerusform>%Ln critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertHead</name>
    <message numerus="yes">
        <source>%Ln unhandled</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln unhandled</numerusform>
            <numerusform>%Ln unhandled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handled</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%Ln handled</numerusform>
            <numerusform>%Ln handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <comment>hosts, groups or sources</comment>
        <translation>
            <numerusform>%Ln muted</numerusform>
            <numerusform>%Ln muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertPane</name>
    <message numerus="yes">
        <source>The filter hides %Ln alert(s).</source>
        <translation>
            <numerusform>The filter hides %Ln alert.</numerusform>
            <numerusform>The filter hides %Ln alerts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody has the %Ln that are hidden.</source>
        <translation>
            <numerusform>Somebody has the %Ln that is hidden.</numerusform>
            <numerusform>Somebody has the %Ln that are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::AlertText</name>
    <message numerus="yes">
        <source>Happened %Ln time(s)</source>
        <translation>
            <numerusform>Happened %Ln time</numerusform>
            <numerusform>Happened %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::alerts::MuteText</name>
    <message numerus="yes">
        <source>%Ln mute(s)</source>
        <translation>
            <numerusform>%Ln mute</numerusform>
            <numerusform>%Ln mutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::app::FileDialogs</name>
    <message numerus="yes">
        <source>The file is larger than %Ln MB.</source>
        <translation>
            <numerusform>The file is larger than %Ln MB.</numerusform>
            <numerusform>The file is larger than %Ln MB.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::app::LinkNotice</name>
    <message numerus="yes">
        <source>The history cannot be written: %n change(s) wait.</source>
        <translation>
            <numerusform>The history cannot be written: %n change waits.</numerusform>
            <numerusform>The history cannot be written: %n changes wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::app::NotificationText</name>
    <message numerus="yes">
        <source>%Ln service(s) failed on %1</source>
        <translation>
            <numerusform>%Ln service failed on %1</numerusform>
            <numerusform>%Ln services failed on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) on %1 need attention</source>
        <translation>
            <numerusform>%Ln service on %1 needs attention</numerusform>
            <numerusform>%Ln services on %1 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <comment>12 services on 3 hosts failed</comment>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) failed</source>
        <comment>whole hosts</comment>
        <translation>
            <numerusform>%Ln host failed</numerusform>
            <numerusform>%Ln hosts failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) need attention</source>
        <comment>whole hosts</comment>
        <translation>
            <numerusform>%Ln host needs attention</numerusform>
            <numerusform>%Ln hosts need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <comment>12 services on 3 hosts failed</comment>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <comment>12 problems on 3 hosts</comment>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): %1</source>
        <comment>on which things</comment>
        <translation>
            <numerusform>%Ln problem: %1</numerusform>
            <numerusform>%Ln problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::BgpView</name>
    <message numerus="yes">
        <source>%Ln session(s) up</source>
        <translation>
            <numerusform>%Ln session up</numerusform>
            <numerusform>%Ln sessions up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln down</numerusform>
            <numerusform>%Ln down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switched off or waiting</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln switched off or waiting</numerusform>
            <numerusform>%Ln switched off or waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different AS(s)</source>
        <translation>
            <numerusform>%Ln AS</numerusform>
            <numerusform>%Ln different ASes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::BirdPage</name>
    <message numerus="yes">
        <source>%Ln router(s) cannot be asked</source>
        <translation>
            <numerusform>%Ln router cannot be asked</numerusform>
            <numerusform>%Ln routers cannot be asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::GraphItems</name>
    <message numerus="yes">
        <source>%n route(s) this way</source>
        <translation>
            <numerusform>%n route this way</numerusform>
            <numerusform>%n routes this way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::OspfGraphView</name>
    <message numerus="yes">
        <source>%n router(s)</source>
        <translation>
            <numerusform>%n router</numerusform>
            <numerusform>%n routers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, there is no room for more</source>
        <translation>
            <numerusform>%n left out, there is no room for more</numerusform>
            <numerusform>%n left out, there is no room for more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::PathGraph</name>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, there is no room for more</source>
        <translation>
            <numerusform>%n left out, there is no room for more</numerusform>
            <numerusform>%n left out, there is no room for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) without an AS path</source>
        <translation>
            <numerusform>%n route without an AS path</numerusform>
            <numerusform>%n routes without an AS path</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::QueryBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>versions of a command</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::ResultText</name>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterDialog</name>
    <message numerus="yes">
        <source>%Ln protocol(s)</source>
        <translation>
            <numerusform>%Ln protocol</numerusform>
            <numerusform>%Ln protocols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterHeader</name>
    <message numerus="yes">
        <source>%Ln router(s)</source>
        <translation>
            <numerusform>%Ln router</numerusform>
            <numerusform>%Ln routers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <comment>routers</comment>
        <translation>
            <numerusform>%Ln answers</numerusform>
            <numerusform>%Ln answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln down</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln down</numerusform>
            <numerusform>%Ln down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::RouterListModel</name>
    <message numerus="yes">
        <source>%Ln protocol(s)</source>
        <translation>
            <numerusform>%Ln protocol</numerusform>
            <numerusform>%Ln protocols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::TablesView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asking %Ln router(s)</source>
        <translation>
            <numerusform>asking %Ln router</numerusform>
            <numerusform>asking %Ln routers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::TraceWords</name>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::WatchModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::bird::WhyBest</name>
    <message numerus="yes">
        <source>%n path(s) of %1 in this answer.</source>
        <translation>
            <numerusform>%n path of %1 in this answer.</numerusform>
            <numerusform>%n paths of %1 in this answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ControlWords</name>
    <message numerus="yes">
        <source>Start %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Start %Ln service on %1?</numerusform>
            <numerusform>Start %Ln services on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Stop %Ln service on %1?</numerusform>
            <numerusform>Stop %Ln services on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Restart %Ln service on %1?</numerusform>
            <numerusform>Restart %Ln services on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monitor %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Monitor %Ln service on %1?</numerusform>
            <numerusform>Monitor %Ln services on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop monitoring %Ln service(s) on %1?</source>
        <translation>
            <numerusform>Stop monitoring %Ln service on %1?</numerusform>
            <numerusform>Stop monitoring %Ln services on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>services</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::GroupsDialog</name>
    <message numerus="yes">
        <source>Own groups of %Ln host(s)</source>
        <translation>
            <numerusform>Own groups of %Ln host</numerusform>
            <numerusform>Own groups of %Ln hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HistoryWords</name>
    <message numerus="yes">
        <source>No events in the last %Ln day(s)</source>
        <translation>
            <numerusform>No events in the last %Ln day</numerusform>
            <numerusform>No events in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of the last %Ln day(s)</source>
        <translation>
            <numerusform>All of the last %Ln day</numerusform>
            <numerusform>All of the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostActions</name>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation>
            <numerusform>Forget %Ln host?</numerusform>
            <numerusform>Forget %Ln hosts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostFacts</name>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU</numerusform>
            <numerusform>%Ln CPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monit sent something that is not XML (%Ln time(s) so far). It was mended before it was read; look for unusual characters in names and program output.</source>
        <translation>
            <numerusform>Monit sent something that is not XML (%Ln time so far). It was mended before it was read; look for unusual characters in names and program output.</numerusform>
            <numerusform>Monit sent something that is not XML (%Ln times so far). It was mended before it was read; look for unusual characters in names and program output.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostPage</name>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation>
            <numerusform>Events (%Ln)</numerusform>
            <numerusform>Events (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders (%Ln)</source>
        <translation>
            <numerusform>Orders (%Ln)</numerusform>
            <numerusform>Orders (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostText</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::PendingPage</name>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation>
            <numerusform>Forget %Ln host?</numerusform>
            <numerusform>Forget %Ln hosts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ProblemList</name>
    <message numerus="yes">
        <source>and %Ln more; filter the services by state:crit to see all</source>
        <translation>
            <numerusform>and %Ln more; filter the services by state:crit to see all</numerusform>
            <numerusform>and %Ln more; filter the services by state:crit to see all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::RuleDialog</name>
    <message numerus="yes">
        <source>%Ln of the hosts that wait now: %1</source>
        <translation>
            <numerusform>%Ln of the hosts that wait now: %1</numerusform>
            <numerusform>%Ln of the hosts that wait now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ServicePane</name>
    <message numerus="yes">
        <source>%Ln service(s) hidden by the filter: show all</source>
        <translation>
            <numerusform>%Ln service hidden by the filter: show all</numerusform>
            <numerusform>%Ln services hidden by the filter: show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ServiceValues</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>of a certificate</comment>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::SilenceDialog</name>
    <message numerus="yes">
        <source>When %Ln host(s) do not report</source>
        <translation>
            <numerusform>When %Ln host do not report</numerusform>
            <numerusform>When %Ln hosts do not report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::Summary</name>
    <message numerus="yes">
        <source>certificate %Ln day(s) left</source>
        <translation>
            <numerusform>certificate %Ln day left</numerusform>
            <numerusform>certificate %Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::widgets::Age</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::widgets::FilterBar</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>things the filter hides</comment>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::workspace::WatchConditions</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
