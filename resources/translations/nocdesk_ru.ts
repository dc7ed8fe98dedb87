<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>CollectorForm</name>
    <message>
        <source>Only &amp;this machine (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;network: hosts that reach this machine at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of this machine; 0.0.0.0 is every IPv4 address, :: every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8080 is what M/Monit uses too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with an own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with certificate files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts the collector with this choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;tection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords travel in clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectorPage</name>
    <message>
        <source>Let your hosts report here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for monitrc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this machine that the hosts can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts reach this machine at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the collector&apos;s certificate, to compare on a host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these lines into the monitrc of each host (often /etc/monit/monitrc) and run “monit reload”: the host then waits here to be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectorWords</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not open port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector&apos;s password or key cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate or key cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM certificate and the private key that belongs to it, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its addresses below, or wait until its network is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector cannot use its address or its certificate files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector cannot listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is chosen below, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password below will be lost when nocdesk ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to keep it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hosts could not report afterwards. It can be kept in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector&apos;s password cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that use it are turned away. Unlock the keychain, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this host contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host has told of no change since nocdesk was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: web state:crit group:berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>things the filter hides</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Own groups of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Own groups of %Ln host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>databases, Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate groups by commas. Grouped by own groups, a host stands under its first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostActions</name>
    <message>
        <source>%1 (user %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept new source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Silence limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its &amp;Monit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <comment>groups of a host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust %1 as the source of %2 from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now it was %1. Accept only if you know that the host has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its groups, limits and events are dropped. A host that goes on reporting comes back as pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>Monit hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit hosts as tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides every host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostHead</name>
    <message>
        <source>Open its Monit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Monit has no web interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Monit page is on the host only, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no usable address for its Monit page: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>No host selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a host to see its services and events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trust the new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 report from %2 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only reports from there are shown as this host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostTable</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitPage</name>
    <message>
        <source>No host yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts appear here once their Monit reports and you have accepted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingModel</name>
    <message>
        <source>%1 (%2) uses the same Monit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports from %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports as %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit id %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingPage</name>
    <message>
        <source>Hosts that wait to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts whose id somebody else uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the selected hosts in the list of hosts from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts every host that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by &amp;rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts hosts like the selected one, now and in future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows and changes the rules by which new hosts are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selected hosts from the list; one that reports again comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust the new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes reports with this id from the other source only, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the host with its id; the next to report with it waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forget hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that goes on reporting comes back to this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 report from %2 as %3 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only reports from there are shown as this host. Do this when the host has moved, not when a machine was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that reports for the first time waits here until you accept it, or a rule does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for new hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine was copied with its Monit id. Run “monit -r” on the copy and restart its Monit: it will wait here as a host of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the host has moved or its monitrc names another user, trust the new source. If not, somebody uses its id: find out who.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message said when it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when the host was last heard of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>severity, service, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>and %Ln more; filter the services by state:crit to see all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectionModel</name>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First at %1
Last at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectionsPage</name>
    <message>
        <source>What the collector turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the collector does not take are listed here with the reason and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the list; what is turned away from now on is listed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to see what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Accept hosts by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any, or 10.1.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any, or *.db.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hosts that meet all of these are accepted without asking. What is empty is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not an address like 10.1.2.3 or a range like 10.1.0.0/16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in at least one of them; the name * takes every host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the hosts that wait now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the hosts that wait now: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes another rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the selected rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected rule; hosts it accepted stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for new hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new host that fits any of these rules is accepted without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>Checked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failed services of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as Monit sent it: %2</source>
        <comment>element, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePane</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all services of this host; the filter stays as it is for the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, name of its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) hidden by the filter: show all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceValues</name>
    <message>
        <source>Filesystem type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP %1</source>
        <comment>%1 is a type, like Ping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a reboot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Groups and pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideListModel</name>
    <message>
        <source>All hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceDialog</name>
    <message>
        <source> polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 does not report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>When %Ln host(s) do not report</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it &amp;late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it &amp;down after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a poll every %1: late after %2, down after %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>&amp;Side list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <comment>side list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <comment>table or tiles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>details pane</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::CollectorWords</name>
    <message>
        <source>Choose another port below, or stop the other program: “ss -ltnp sport = :%1” names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports up to 1023 are reserved for the system: choose a higher one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector is switched off: no host can report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain to give the collector&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: no host can report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1, port %2, with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS the password travels in clear: whoever can listen in on this network can report in your hosts&apos; names. Monit also sends the passwords of its own web pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::ElementNames</name>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space used, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inodes used, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inodes used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inodes in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory with children, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files, soft limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files, hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File handles in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File handles unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File handles, limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, cached included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in total, cached included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from disk in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read operations in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, cached included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in total, cached included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to disk in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write operations in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, nice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, waiting for I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, hardware interrupts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, software interrupts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, nice guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap used, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets received in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors receiving in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets sent in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors sending in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filesystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIFOs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of type %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::HostFacts</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>for a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
First report %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>address, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of checks are corrected by this. Set the clock of the host, or of this machine: run an NTP client on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare &amp;, &lt; or quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Monit sent something that is not XML (%Ln time(s) so far). It was mended before it was read; look for unusual characters in names and program output.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It reports every %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: no report for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is as old as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: no report for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the host runs, that Monit runs on it, and the network between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit was stopped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said so itself: a planned stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this host is watched until it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 as %3)</source>
        <comment>host name, address, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine uses the same Monit id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was probably copied from this host. Nothing of what it sent is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “monit -r” on the copy and restart its Monit: it will appear as a host of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports with this host&apos;s id come from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent them; nothing of that is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the host has moved, trust the new source. If not, somebody uses its id: find out who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the new source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host waits to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the list of hosts and raises no alarm until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::HostText</name>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullest filesystem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::ProblemWords</name>
    <message>
        <source>Checksum failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource limit matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the resource limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource limit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout: restarted too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamp changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existence changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data access error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data readable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data access changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filesystem flags failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filesystem flags right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filesystem flags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ping changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent PID failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent PID right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent PID changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation below the limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download bytes exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download bytes below the limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download bytes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload bytes exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload bytes below the limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload bytes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download packets exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download packets below the limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download packets changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload packets exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload packets below the limit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload packets changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists, but should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers fast enough again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid long enough again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zombie, or its data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status right again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit started or reloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmonitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the service&apos;s next turn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pending: %2</source>
        <comment>monitoring state, action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive (alerts only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 cycles (at %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in cron: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule of type %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::RejectionModel</name>
    <message>
        <source>Wrong user or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the user and password in the host&apos;s “set mmonit” line with the lines shown on the collector page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the host&apos;s network to the collector&apos;s allowed networks, if it may report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Monit needs two connections at a time. Many hosts behind one address need a higher limit per address; otherwise look at what this address runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request not completed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network path to the host. Something that never finishes its requests may be a scanner: block its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid HTTP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that “set mmonit” says http:// where the collector is plain and https:// where it uses TLS. A proxy between the two may also damage requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “set mmonit” address must end in /collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a browser, a health check or a scanner: a Monit always posts. Nothing to do, or block its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit sends plain text or gzip. Look for a proxy that changes requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the host watch fewer services or print less (set limits { programOutput }), or raise the collector&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was damaged on its way or made to exhaust memory. If it is a host of yours, look for a proxy; otherwise block its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a message of Monit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else posts to the collector with valid credentials: find out what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not XML even after repair. Look for unusual characters in the host&apos;s service names and program output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document type declaration refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit never sends one: this looks like an attack. Find out who uses this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Monit known sends this. Find out who uses this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more elements than 2000 services need. Split them between several Monits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports came faster than they could be read. Monit sends events again; a longer cycle (set daemon) on the hosts helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monit id belongs to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a machine was copied, run “monit -r” on the copy. If the host has moved, trust its new source on the page of waiting hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or forget the hosts that wait, and check who can report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::RuleText</name>
    <message>
        <source>from %1</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named %1</source>
        <comment>a pattern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::ServiceValues</name>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>of a certificate</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::Summary</name>
    <message>
        <source>%1 of %2</source>
        <comment>3 % of 20 GiB</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>for a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>certificate %Ln day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::Units</name>
    <message>
        <source>PiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a rate; %1 is a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>Monit does not know the value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s</source>
        <comment>per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms/s</source>
        <comment>milliseconds in each second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <comment>network link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <comment>network link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <comment>duplex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <comment>duplex</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::monit::ViewActions</name>
    <message>
        <source>&amp;No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Monit&apos;s &amp;host groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;own groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noc::widgets::Age</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>age in seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>age in days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
