# Who holds which office.

$ found-bakery; cd bakery; export COOP_KEY=$WORK/keys/ada
$ coop office list
OFFICE     STATE   HOLDER  SINCE  UNTIL
president  vacant  -       -      -
treasurer  vacant  -       -      -
ceo        vacant  -       -      -
$ elect president ada; coop office accept president --at 2024-02-03T10:00 > $WORK/told
$ coop office list
OFFICE     STATE   HOLDER               SINCE       UNTIL
president  held    Ada Lindqvist (ada)  2024-02-03  2026-02-02
treasurer  vacant  -                    -           -
ceo        vacant  -                    -           -
$ coop office list --plain
president	held	ada	2024-02-03	2026-02-02
treasurer	vacant			
ceo	vacant			
$ coop office list --json
{"offices":[{"id":"president","state":"held","holder":"ada","since":"2024-02-03","until":"2026-02-02","under":"president-2024","plan":null},{"id":"treasurer","state":"vacant","holder":null,"since":null,"until":null,"under":null,"plan":null},{"id":"ceo","state":"vacant","holder":null,"since":null,"until":null,"under":null,"plan":null}]}

# When the term is over and nobody follows, the holder stays as caretaker.
$ [at 2026-02-03T09:00:00Z] coop office list
OFFICE     STATE      HOLDER               SINCE       UNTIL
president  caretaker  Ada Lindqvist (ada)  2024-02-03  2026-02-02
treasurer  vacant     -                    -           -
ceo        vacant     -                    -           -

$ coop office list president
! coop: 'president' is one word too many [argument-unexpected]
!   'coop office list --help' explains what it takes; text with blanks needs quotes
[2]
