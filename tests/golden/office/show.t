# One office: its holder, its term, its powers.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop office show president
president

  holder        Ada Lindqvist (ada), since 3 Feb 2024, until 2 Feb 2026
  under         ballot president-2024
  term          24 months
  elected by    a ballot of the kind 'election'
  paid          by a share of payroll; so the holder approves neither hours nor
                pay runs
  may           member-admit (on a passed ballot of the kind 'membership'),
                share-pay, ballot-open, ballot-close, payroll-chart (on a passed
                ballot of the kind 'chart'), payroll-draft, articles-amend (on a
                passed ballot of the kind 'articles'), articles-file,
                recovery-grant (on a passed ballot of the kind 'ordinary')
  as caretaker  share-pay, ballot-open, ballot-close, payroll-draft
$ coop office show ceo
ceo

  holder        nobody: the office is vacant
  term          36 months
  elected by    a ballot of the kind 'election', on a plan with targets
  may           hours-approve, payroll-approve
  as caretaker  hours-approve, payroll-approve
$ [at 2026-02-03T09:00:00Z] coop office show president | head -4
president

  holder        Ada Lindqvist (ada), since 3 Feb 2024, until 2 Feb 2026; the
                term is over, as caretaker
$ coop office show president --plain
id	president
state	caretaker
holder	ada
since	2024-02-03
until	2026-02-02
under	president-2024
term-months	24
elected-by	election
power	member-admit
power-and-caretaker	share-pay
power-and-caretaker	ballot-open
power-and-caretaker	ballot-close
power	payroll-chart
power-and-caretaker	payroll-draft
power	articles-amend
power	articles-file
power	recovery-grant
$ coop office show president --json
{"office":{"id":"president","state":"caretaker","holder":"ada","since":"2024-02-03","until":"2026-02-02","under":"president-2024","plan":null,"term_months":24,"elected_by":"election","needs_plan":false,"paid_by_payroll":true,"powers":[{"action":"member-admit","under":"membership","caretaker":false},{"action":"share-pay","under":null,"caretaker":true},{"action":"ballot-open","under":null,"caretaker":true},{"action":"ballot-close","under":null,"caretaker":true},{"action":"payroll-chart","under":"chart","caretaker":false},{"action":"payroll-draft","under":null,"caretaker":true},{"action":"articles-amend","under":"articles","caretaker":false},{"action":"articles-file","under":null,"caretaker":false},{"action":"recovery-grant","under":"ordinary","caretaker":false}]}}

$ coop office show presidnet
! coop: no office 'presidnet' [office-unknown]
!   did you mean 'president'?
!   'coop office list' shows them
[2]
