# One share, part by part.
$ staff-bakery; cd bakery
$ pay() { coop share pay -q $1 $2 --key $WORK/keys/$3 --at $4 > /dev/null; }
> pay bo 500 chidi 2024-02-01; pay bo 250 chidi 2024-03-01; pay bo 300 chidi 2024-05-01

$ [at 2024-08-01T09:00:00Z] coop share show bo
Share 2 of Bo Larsen (bo), as of 1 Aug 2024

  price   €2,000.00
  paid    €1,050.00
  due     €950.00
  vested  2 of 4 parts
  vote    1 (a founder votes in full from the founding)
  since   15 Jan 2024

PART  FROM        MUST BE PAID  STANDING
 1/4  2024-04-15       €500.00  vested
 2/4  2024-07-15     €1,000.00  vested
 3/4  2024-10-15     €1,500.00  €450.00 to be paid
 4/4  2025-01-15     €2,000.00  €950.00 to be paid

PAYMENT      AMOUNT  RECORDED BY  PAID ON
2024-02-01  €500.00  chidi        2024-02-01
2024-03-01  €250.00  chidi        2024-03-01
2024-05-01  €300.00  chidi        2024-05-01

$ coop share show bo --as-of 2024-02-29
Share 2 of Bo Larsen (bo), as of 29 Feb 2024

  price   €2,000.00
  paid    €500.00
  due     €1,500.00
  vested  0 of 4 parts
  vote    1 (a founder votes in full from the founding)
  since   15 Jan 2024

PART  FROM        MUST BE PAID  STANDING
 1/4  2024-04-15       €500.00  paid, waits for the day
 2/4  2024-07-15     €1,000.00  €500.00 to be paid
 3/4  2024-10-15     €1,500.00  €1,000.00 to be paid
 4/4  2025-01-15     €2,000.00  €1,500.00 to be paid

PAYMENT      AMOUNT  RECORDED BY  PAID ON
2024-02-01  €500.00  chidi        2024-02-01

$ coop share show dita
Share 4 of Dita Moreau (dita), as of 1 Aug 2024

  price   €2,000.00
  paid    €0.00
  due     €2,000.00
  vested  0 of 4 parts
  vote    1 (a founder votes in full from the founding)
  since   15 Jan 2024

PART  FROM        MUST BE PAID  STANDING
 1/4  2024-04-15       €500.00  waits for €500.00
 2/4  2024-07-15     €1,000.00  waits for €1,000.00
 3/4  2024-10-15     €1,500.00  €1,500.00 to be paid
 4/4  2025-01-15     €2,000.00  €2,000.00 to be paid

Nothing has been paid yet.

$ coop share show bo --plain
1/4	2024-04-15	500.00	EUR	vested
2/4	2024-07-15	1000.00	EUR	vested
3/4	2024-10-15	1500.00	EUR	unpaid
4/4	2025-01-15	2000.00	EUR	unpaid
$ coop share show bo --json
{"as_of":"2024-08-01","share":{"member":"bo","number":2,"price":{"minor":200000,"currency":"EUR"},"paid":{"minor":105000,"currency":"EUR"},"due":{"minor":95000,"currency":"EUR"},"vested":"1/2","vote":"1","since":"2024-01-15","ended":null,"parts":[{"part":1,"from":"2024-04-15","needed":{"minor":50000,"currency":"EUR"},"missing":{"minor":0,"currency":"EUR"},"vested":true},{"part":2,"from":"2024-07-15","needed":{"minor":100000,"currency":"EUR"},"missing":{"minor":0,"currency":"EUR"},"vested":true},{"part":3,"from":"2024-10-15","needed":{"minor":150000,"currency":"EUR"},"missing":{"minor":45000,"currency":"EUR"},"vested":false},{"part":4,"from":"2025-01-15","needed":{"minor":200000,"currency":"EUR"},"missing":{"minor":95000,"currency":"EUR"},"vested":false}],"payments":[{"date":"2024-02-01","amount":{"minor":50000,"currency":"EUR"},"recorded_by":"chidi","paid_on":null},{"date":"2024-03-01","amount":{"minor":25000,"currency":"EUR"},"recorded_by":"chidi","paid_on":null},{"date":"2024-05-01","amount":{"minor":30000,"currency":"EUR"},"recorded_by":"chidi","paid_on":null}]}}

$ coop share show boo
! coop: no member 'boo' [member-unknown]
!   did you mean 'bo'?
!   'coop member list' shows them
[2]
$ coop share show
! coop: <member> is missing [argument-missing]
!   'coop share show --help' explains it
[2]
