# Made by: SYNCHRONIZER_SETUP_REWRITE=1 cargo test --test it packages
# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_synchronizer_setup_global_optspecs
    string join \n rehearsal= config= data-dir= language= ca-certificate= proxy= resolve= dns-server= secrets= password-stdin log= q/quiet h/help V/version
end

function __fish_synchronizer_setup_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_synchronizer_setup_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_synchronizer_setup_using_subcommand
    set -l cmd (__fish_synchronizer_setup_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "setup" -d 'Set up a profile by questions and answers, line by line; or from an answers file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "sign-in" -d 'Sign in to one system and prove that it works; stores nothing unless --profile is given'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "sign-out" -d 'Sign out of one system of a profile: take the sign-in back where the system can, and forget it; or forget a proxy\'s'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "discover" -d 'Find the Exchange server of a mailbox, and say what was tried; without a password as far as servers tell strangers'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "check" -d 'Test the connections of profiles, or one system without a profile'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "users" -d 'List the users of one system of a profile'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "link" -d 'Link the users of SuperOffice with their calendars, and keep the pairs in the profile'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "profile" -d 'List, show, copy, hand over and remove profiles'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "explain" -d 'Explain whatever a page, a log or a mail shows: outcome codes, providers\' numbers and words, a whole text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "report" -d 'Write a report for support: what was done and how it ended, without secrets and names; nothing is sent anywhere'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "forget-everything" -d 'Remove everything that is stored for you here: profiles, sign-ins, settings, journal, reports; then the empty folders'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "rehearse" -d 'Run only the built-in cloud, until it is stopped'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "version" -d 'Show which version this is, and on request whether a newer one is published; nothing is ever installed'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_needs_command" -f -a "config" -d 'Show every setting, its value and where it comes from'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l answers -d 'Take answers from this TOML file; what it answers is not asked' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l profile -d 'Go on with this profile, by name or id' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l page-says -d 'Answer to "What does the page in your browser say?", as in sign-in' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l play -d 'Sign in as a person of the rehearsal, in all systems or in one (google=gmail); may be repeated' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l answers-template -d 'Print an answers file with every key, its question and its usual answer, to be filled in; nothing is done'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l non-interactive -d 'Ask nothing: open questions are listed with their keys (exit 10)'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l dry-run -d 'Only tell what would be done; nothing is changed and nobody signs in'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l no-browser -d 'Do not open the browser; the links are printed'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand setup" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l environment -d 'SuperOffice environment [default: the profile\'s, or online]' -r -f -a "online\t'Production'
qaonline\t'Stage'
sod\t'Development'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l cloud -d 'Microsoft cloud: worldwide, us-government, us-dod, china, bleu or delos [default: the profile\'s, or worldwide]' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l account -d 'Kind of Google account [default: the profile\'s, or workspace]' -r -f -a "workspace\t'Of an organization'
gmail\t'Personal'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l netserver -d 'Address of the web services (the `NetServer` URL), such as `https://HOST/Remote/Services88`' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l web-api -d 'Address of the web API, such as `https://HOST/SuperOffice/api`' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l tenant -d 'Customer id (Cust12345), Microsoft 365 tenant (id or domain) or Google domain that is expected' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l login-hint -d 'The account to suggest on the sign-in page' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l client-file -d 'Use the client of this file from now on: Google\'s download of a client of the type Desktop app' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l time-limit -d 'How long to wait for the browser, in seconds' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l page-says -d 'Answer to "What does the page in your browser say?" (a choice, or the number on the page); it counts once the page was open for the seconds of the setting `sign_in.question_after` (45)' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l play -d 'Sign in as a person of the rehearsal: administrator, user, guest, no-mailbox, or system-user (SuperOffice Onsite)' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l profile -d 'Keep the connection in this profile (made when it does not exist); one that is connected is repaired, with the same account' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l email -d 'E-mail address of the mailbox; its domain leads to the server' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l ews-url -d 'Address of Exchange Web Services, in place of AutoDiscover' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l oab-url -d 'Address of the offline address book, in place of AutoDiscover' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l impersonate -d 'Also try to act for this other mailbox' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l user -d 'User name, as webmail takes it; without it the e-mail address is used. For SuperOffice Onsite: the system user' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l domain -d 'Domain of the user name (CORP); none where the user name is an address' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l host -d 'Also ask this server where the mailbox is' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l skip -d 'Leave this way of finding the server out; may be repeated' -r -f -a "typed-host\t''
directory-site\t''
directory\t''
autodiscover-host\t''
mail-domain\t''
service-record\t''
plain-redirect\t''"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l allow-host -d 'This server outside the mail domain, or from an imported profile, may get the password' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l allow-basic -d 'This server may get the password by Basic, although nothing shows that it is Exchange' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l trust-certificate -d 'Trust exactly this certificate, for this server: SHA-256 of it as 64 hexadecimal digits' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l admin-consent -d 'First let an administrator consent on behalf of the organization (Microsoft 365)'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l device-code -d 'Sign in with a code on another device, because the browser of this computer cannot be used (Microsoft 365)'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l no-browser -d 'Do not open the browser; print the link alone on standard output'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l another-account -d 'Connect the profile with another account of the same organization'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l json -d 'One JSON object per line: "event":"link", then "event":"result"'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l try-again -d 'Send user name and password once more, although they were refused a moment ago'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-in" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l profile -d 'The profile, by name or id' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l from-proxy -d 'Forget the user name and the password that are kept for this proxy' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand sign-out" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l user -d 'User name, as webmail takes it; without it the e-mail address is used. For SuperOffice Onsite: the system user' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l domain -d 'Domain of the user name (CORP); none where the user name is an address' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l host -d 'Also ask this server where the mailbox is' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l skip -d 'Leave this way of finding the server out; may be repeated' -r -f -a "typed-host\t''
directory-site\t''
directory\t''
autodiscover-host\t''
mail-domain\t''
service-record\t''
plain-redirect\t''"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l allow-host -d 'This server outside the mail domain, or from an imported profile, may get the password' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l allow-basic -d 'This server may get the password by Basic, although nothing shows that it is Exchange' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l trust-certificate -d 'Trust exactly this certificate, for this server: SHA-256 of it as 64 hexadecimal digits' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l try-again -d 'Send user name and password once more, although they were refused a moment ago'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand discover" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l profile -d 'Test the connections of this profile; may be repeated' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l environment -d 'SuperOffice environment [default: the profile\'s, or online]' -r -f -a "online\t'Production'
qaonline\t'Stage'
sod\t'Development'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l cloud -d 'Microsoft cloud: worldwide, us-government, us-dod, china, bleu or delos [default: the profile\'s, or worldwide]' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l account -d 'Kind of Google account [default: the profile\'s, or workspace]' -r -f -a "workspace\t'Of an organization'
gmail\t'Personal'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l netserver -d 'Address of the web services (the `NetServer` URL), such as `https://HOST/Remote/Services88`' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l web-api -d 'Address of the web API, such as `https://HOST/SuperOffice/api`' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l tenant -d 'Customer id or Microsoft 365 tenant, without a profile' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l format -d 'How the result is written' -r -f -a "text\t'For people'
json\t'For programs: one JSON object'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l email -d 'E-mail address of the mailbox; its domain leads to the server' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l ews-url -d 'Address of Exchange Web Services, in place of AutoDiscover' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l oab-url -d 'Address of the offline address book, in place of AutoDiscover' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l impersonate -d 'Also try to act for this other mailbox' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l user -d 'User name, as webmail takes it; without it the e-mail address is used. For SuperOffice Onsite: the system user' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l domain -d 'Domain of the user name (CORP); none where the user name is an address' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l host -d 'Also ask this server where the mailbox is' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l skip -d 'Leave this way of finding the server out; may be repeated' -r -f -a "typed-host\t''
directory-site\t''
directory\t''
autodiscover-host\t''
mail-domain\t''
service-record\t''
plain-redirect\t''"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l allow-host -d 'This server outside the mail domain, or from an imported profile, may get the password' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l allow-basic -d 'This server may get the password by Basic, although nothing shows that it is Exchange' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l trust-certificate -d 'Trust exactly this certificate, for this server: SHA-256 of it as 64 hexadecimal digits' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l site -d 'Address of the site in SharePoint' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l library -d 'Library for documents in that site' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l templates -d 'Library for templates in that site' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l folder -d 'Folder in Google Drive: its address in the browser, its id, or its name' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l play -d 'With --sign-in: as a person of the rehearsal, such as administrator or archive' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l all -d 'Test all profiles'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l try-again -d 'Send user name and password once more, although they were refused a moment ago'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l sign-in -d 'Sign in for documents in the browser: for lines that the kept sign-in may not ask. Nothing of it is kept'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l no-browser -d 'With --sign-in: do not open the browser; the link is told on standard error, in JSON as an event'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand check" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l profile -d 'The profile whose connection is used, by name or id' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l format -d 'How the list is written; json and csv have everybody, with what they are' -r -f -a "text\t'For people'
json\t'For programs: one JSON object'
csv\t'For spreadsheets: one line each below the names of the columns'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l limit -d 'Stop after so many people' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand users" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l match -d 'What two users must have in common' -r -f -a "email\t'An e-mail address; further addresses of a mailbox count as well'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l profile -d 'The profile in which they are linked, by name or id' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l format -d 'How the result is written; csv has the pairs alone' -r -f -a "text\t'For people'
json\t'For programs: one JSON object'
csv\t'For spreadsheets: one line each below the names of the columns'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l dry-run -d 'Only tell who would be linked; nothing is saved'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l weak -d 'Also link those of whom only the user name is the same'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand link" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "list" -d 'List all profiles: how far each is, and its last test'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "show" -d 'Show one profile'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "export" -d 'Hand a profile over: its document without any secret, on standard output or in a file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "import" -d 'Take in the document of a profile: what it would change is shown first, then it is asked for'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "duplicate" -d 'Make another profile with the settings of one: without its sign-ins, and without its linked users, because nobody may be linked twice'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "rename" -d 'Call a profile something else'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "delete" -d 'Delete a profile; its secrets are kept for 30 days'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "restore" -d 'Bring a deleted profile back'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and not __fish_seen_subcommand_from list show export import duplicate rename delete restore purge" -f -a "purge" -d 'Remove a deleted profile for good: give its sign-ins back where that is possible, and forget them'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l json -d 'The document as JSON instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l output -d 'Write into this file; one that is there is replaced only with --yes or after a question' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l yes -d 'Replace a file that is there, without a question'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l json -d 'One JSON object that says where the file is'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from export" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l yes -d 'Change what is shown, without a question'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l json -d 'One JSON object instead of text; without --yes nothing is changed'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from import" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from duplicate" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from rename" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from delete" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from restore" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l yes -d 'Without a question'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand profile; and __fish_seen_subcommand_from purge" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand explain" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l profile -d 'Also what is known of this profile, by name or id' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l output -d 'Write the report to this file instead of standard output; an older file is replaced' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand report" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l yes -d 'Without a question'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l json -d 'One JSON object instead of text; without --yes nothing is changed'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand forget-everything" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l scenario -d 'What shall happen [default: happy, or what --rehearsal names]' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l port -d 'First port; the following ones are used too. Without it the system chooses' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l json -d 'Print addresses, people and certificate authority as one JSON object'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand rehearse" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l check -d 'Ask the publisher\'s list (setting updates.list) now whether a newer version is there, unless company policy forbids it'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand version" -s V -l version -d 'Print version'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l rehearsal -d 'Use the built-in cloud with made-up companies instead of the real systems' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l config -d 'Read this settings file instead of the user\'s' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l data-dir -d 'Keep profiles and settings in this folder' -r -F
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l language -d 'Language of all texts, for example en' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l ca-certificate -d 'Trust this certificate authority (PEM), for one host or for all' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l proxy -d 'The proxy: an address without user information, system, or none' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l resolve -d 'Where a host is, against what name servers say: ADDRESS in numbers (IPv6 in brackets), or refused, silent, unknown' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l dns-server -d 'Ask this name server in place of the operating system\'s' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l secrets -d 'Where secrets are kept' -r -f -a "keyring\t'In the operating system\'s key store'
session\t'In memory, until the program ends'
file\t'In the file secrets.age, which opens with a passphrase'"
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l log -d 'How much is logged on standard error: error, warn, info or debug' -r
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l json -d 'One JSON object instead of text'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -l password-stdin -d 'Read what must not be seen from standard input: line 1 a password, line 2 the passphrase of --secrets file'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -s q -l quiet -d 'Only results and errors, no progress'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c synchronizer-setup -n "__fish_synchronizer_setup_using_subcommand config" -s V -l version -d 'Print version'
