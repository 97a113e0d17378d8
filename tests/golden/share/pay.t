# A payment for a share: recorded by an officer, never by the person who paid.
$ staff-bakery; cd bakery

$ [at 2024-02-01T09:00:00Z] coop share pay ada 500 --key $WORK/keys/chidi
Recorded a payment of €500.00 by Ada Lindqvist (ada) for share 1.
  paid    €500.00 of €2,000.00
  due     €1,500.00
  vested  0 of 4 parts; the next on 15 Apr 2024
  as      chidi (treasurer), key SHA256:SVjOcLYzduXp
  in      *

Next:  coop share show ada

$ coop share pay ada 'EUR 1,000.00' --key $WORK/keys/chidi --dry-run
Would record 1 action and change 1 file (nothing was written):

  share: pay EUR 1000.00 for ada

    write shares/a/ada.yaml
      | member: ada
      | number: 1
      | price: EUR 2000.00
      | parts: 4
      | months-per-part: 3
      | from: 2024-01-15
      | payments:
      |   - date: 2024-02-01
      |     amount: EUR 500.00
      |     recorded-by: chidi
      |   - date: 2024-02-01
      |     amount: EUR 1000.00
      |     recorded-by: chidi

$ coop share pay ada 250 --key $WORK/keys/bo --json
{"recorded":{"action":"share-pay","subject":"share: pay EUR 250.00 for ada","at":"2024-02-01T09:02:00Z","by":"bo","as":"president","under":null,"commit":"5647398602612191098f1601dd0e1e617c5f3caa","key":"SHA256:mCzvOPH0gMtRJuZE+Nrqpk+mmcv3w6Sxj6le5Mu4fzE","details":{"member":"ada","amount":{"minor":25000,"currency":"EUR"},"paid":{"minor":75000,"currency":"EUR"},"due":{"minor":125000,"currency":"EUR"},"vested":"0"}}}

# The Treasurer pays too, and the President records it.
$ coop share pay chidi 500 --key $WORK/keys/chidi
! coop: refused [share-own-payment]
!   chidi cannot record a payment of their own.
!
!   article 5.6  Payments for a share are entered in the record by the Treasurer
!                or the President, and never by the person who pays.
!
!   hint: another officer records it
[1]
$ coop share pay chidi 500 --key $WORK/keys/bo -q
Recorded a payment of €500.00 by Chidi Okafor (chidi) for share 3.
  paid    €500.00 of €2,000.00
  due     €1,500.00
  vested  0 of 4 parts; the next on 15 Apr 2024
  as      bo (president), key SHA256:mCzvOPH0gMtR
  in      *

Next:  coop share show chidi

# Refused: more than is owed, by somebody without the power, in another currency.
$ coop share pay ada 1250.01 --key $WORK/keys/chidi
! coop: refused [share-overpaid]
!   ada owes EUR 1250.00 for the share; EUR 1250.01 is more.
!
!   article 5.2  The price of a share is EUR 2000.00. It is the same for
!                everybody who joins while this article is in force, and is
!                repaid without gain or interest.
[1]
$ coop share pay ada 10 --key $WORK/keys/dita
! coop: refused [power-lacking]
!   dita may not do this; it is for the treasurer or the president.
!
!   article 5.6  Payments for a share are entered in the record by the Treasurer
!                or the President, and never by the person who pays.
!
!   hint: 'coop can dita share-pay' says who may, and why
[1]
$ coop share pay ada 'USD 10' --key $WORK/keys/chidi
! coop: refused [share-amount]
!   USD 10.00 is not an amount that a share in EUR can be paid with.
!
!   article 5.2  The price of a share is EUR 2000.00. It is the same for
!                everybody who joins while this article is in force, and is
!                repaid without gain or interest.
[1]

# Typed wrongly.
$ coop share pay adda 500 --key $WORK/keys/chidi
! coop: no member 'adda' [member-unknown]
!   did you mean 'ada'?
!   'coop member list' shows them
[2]
$ coop share pay ada 1,250 --key $WORK/keys/chidi
! coop: '1,250' can be read in two ways [money-ambiguous]
!   write EUR 1250.00 or EUR 1.25
[2]
$ coop share pay ada
! coop: <amount> is missing [argument-missing]
!   'coop share pay --help' explains it
[2]

# A payment that was recorded by mistake is taken back by a further entry; the money may have come on an earlier day.
$ coop share pay ada 250 --take-back --key $WORK/keys/bo
Took back €250.00 of what was recorded for Ada Lindqvist (ada), share 1.
  paid    €500.00 of €2,000.00
  due     €1,500.00
  vested  0 of 4 parts; the next on 15 Apr 2024
  as      bo (president), key SHA256:mCzvOPH0gMtR
  in      fb1351f  share: take back EUR 250.00 for ada

Next:  coop share show ada
$ coop share pay ada 100 --paid-on 2024-01-20 --key $WORK/keys/bo
Recorded a payment of €100.00 by Ada Lindqvist (ada) for share 1.
  paid    €600.00 of €2,000.00
  due     €1,400.00
  vested  0 of 4 parts; the next on 15 Apr 2024
  as      bo (president), key SHA256:mCzvOPH0gMtR
  in      b5154d0  share: pay EUR 100.00 for ada

Next:  coop share show ada
$ coop share pay ada 100 --paid-on today --key $WORK/keys/bo
! coop: refused [share-paid-on]
!   2024-02-01 is not a day before today on which the share of ada existed.
[1]
$ coop share pay ada 200 --take-back --key $WORK/keys/bo
Took back €200.00 of what was recorded for Ada Lindqvist (ada), share 1.
  paid    €400.00 of €2,000.00
  due     €1,600.00
  vested  0 of 4 parts; the next waits for a payment
  as      bo (president), key SHA256:mCzvOPH0gMtR
  in      d0b0b17  share: take back EUR 200.00 for ada

Next:  coop share show ada
$ coop share show ada
Share 1 of Ada Lindqvist (ada), as of 1 Feb 2024

  price   €2,000.00
  paid    €400.00
  due     €1,600.00
  vested  0 of 4 parts
  vote    1 (a founder votes in full from the founding)
  since   15 Jan 2024

PART  FROM        MUST BE PAID  STANDING
 1/4  2024-04-15       €500.00  €100.00 to be paid
 2/4  2024-07-15     €1,000.00  €600.00 to be paid
 3/4  2024-10-15     €1,500.00  €1,100.00 to be paid
 4/4  2025-01-15     €2,000.00  €1,600.00 to be paid

PAYMENT       AMOUNT  RECORDED BY  PAID ON
2024-02-01   €500.00  chidi        2024-02-01
2024-02-01   €250.00  bo           2024-02-01
2024-02-01  -€250.00  bo           2024-02-01
2024-02-01   €100.00  bo           2024-01-20
2024-02-01  -€200.00  bo           2024-02-01
