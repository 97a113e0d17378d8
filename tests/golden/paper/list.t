# Which papers there are, and what each needs.
$ coop paper list
PAPER                 NEEDS   IN     WHAT IT IS
application-form      -       en,es  What a person fills in who wishes to join
ballot-papers         ballot  en,es  Ballot papers to cut apart, tally sheets
bank-resolution       -       en,es  Resolution and certificate for a bank
incumbency            -       en,es  Who holds which office, for authorities
member-register       -       en,es  Members, present and past, and officers
membership-agreement  member  en,es  What an applicant and the co-op sign
offer                 member  en,es  Provisional ownership: price, parts, dates
share-certificate     member  en,es  The certificate of one member's share
tally-sheet           ballot  en,es  Two tellers count, each alone
$ coop paper list --plain | head -2
application-form		en,es	What a person fills in who wishes to join
ballot-papers	ballot	en,es	Ballot papers to cut apart, tally sheets
$ coop paper list --json
{"papers":[{"paper":"application-form","about":"What a person fills in who wishes to join","needs":[],"languages":["en","es"]},{"paper":"ballot-papers","about":"Ballot papers to cut apart, tally sheets","needs":["ballot"],"languages":["en","es"]},{"paper":"bank-resolution","about":"Resolution and certificate for a bank","needs":[],"languages":["en","es"]},{"paper":"incumbency","about":"Who holds which office, for authorities","needs":[],"languages":["en","es"]},{"paper":"member-register","about":"Members, present and past, and officers","needs":[],"languages":["en","es"]},{"paper":"membership-agreement","about":"What an applicant and the co-op sign","needs":["member"],"languages":["en","es"]},{"paper":"offer","about":"Provisional ownership: price, parts, dates","needs":["member"],"languages":["en","es"]},{"paper":"share-certificate","about":"The certificate of one member's share","needs":["member"],"languages":["en","es"]},{"paper":"tally-sheet","about":"Two tellers count, each alone","needs":["ballot"],"languages":["en","es"]}]}
$ coop paper lits
! coop: no command 'paper lits' [command-unknown]
!   did you mean 'paper list'?
!   'coop paper' lists its subcommands
[2]
