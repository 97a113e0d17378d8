# The shares of the bakery, and what is paid and vested.
$ found-bakery; cd bakery; coop share list
MEMBER  NUMBER      PRICE  PAID IN        DUE  VESTED  VOTE  SINCE
ada          1  €2,000.00    €0.00  €2,000.00       0     1  2024-01-15
bo           2  €2,000.00    €0.00  €2,000.00       0     1  2024-01-15
chidi        3  €2,000.00    €0.00  €2,000.00       0     1  2024-01-15
dita         4  €2,000.00    €0.00  €2,000.00       0     1  2024-01-15
                           -------  ---------
                             €0.00  €8,000.00

$ cd ..; rm -r bakery; staff-bakery; cd bakery
$ pay() { coop share pay -q $1 $2 --key $WORK/keys/$3 --at $4 > /dev/null; }
> pay ada 2000 chidi 2024-02-01; pay bo 500 chidi 2024-02-01; pay chidi 1250.50 bo 2024-04-20

$ [at 2024-05-02T09:00:00Z] coop share list
MEMBER  NUMBER      PRICE    PAID IN        DUE  VESTED  VOTE  SINCE
ada          1  €2,000.00  €2,000.00      €0.00     1/4     1  2024-01-15
bo           2  €2,000.00    €500.00  €1,500.00     1/4     1  2024-01-15
chidi        3  €2,000.00  €1,250.50    €749.50     1/4     1  2024-01-15
dita         4  €2,000.00      €0.00  €2,000.00       0     1  2024-01-15
                           ---------  ---------
                           €3,750.50  €4,249.50
$ coop share list --as-of 2024-02-29
MEMBER  NUMBER      PRICE    PAID IN        DUE  VESTED  VOTE  SINCE
ada          1  €2,000.00  €2,000.00      €0.00       0     1  2024-01-15
bo           2  €2,000.00    €500.00  €1,500.00       0     1  2024-01-15
chidi        3  €2,000.00      €0.00  €2,000.00       0     1  2024-01-15
dita         4  €2,000.00      €0.00  €2,000.00       0     1  2024-01-15
                           ---------  ---------
                           €2,500.00  €5,500.00
$ coop share list --as-of 2024-01-01
Nobody held a share on 1 Jan 2024.
$ coop share list --plain
ada	1	2000.00	EUR	2000.00	EUR	0.00	EUR	1/4	1	2024-01-15
bo	2	2000.00	EUR	500.00	EUR	1500.00	EUR	1/4	1	2024-01-15
chidi	3	2000.00	EUR	1250.50	EUR	749.50	EUR	1/4	1	2024-01-15
dita	4	2000.00	EUR	0.00	EUR	2000.00	EUR	0	1	2024-01-15
$ coop share list --json
{"as_of":"2024-05-02","shares":[{"member":"ada","number":1,"price":{"minor":200000,"currency":"EUR"},"paid":{"minor":200000,"currency":"EUR"},"due":{"minor":0,"currency":"EUR"},"vested":"1/4","vote":"1","since":"2024-01-15","ended":null},{"member":"bo","number":2,"price":{"minor":200000,"currency":"EUR"},"paid":{"minor":50000,"currency":"EUR"},"due":{"minor":150000,"currency":"EUR"},"vested":"1/4","vote":"1","since":"2024-01-15","ended":null},{"member":"chidi","number":3,"price":{"minor":200000,"currency":"EUR"},"paid":{"minor":125050,"currency":"EUR"},"due":{"minor":74950,"currency":"EUR"},"vested":"1/4","vote":"1","since":"2024-01-15","ended":null},{"member":"dita","number":4,"price":{"minor":200000,"currency":"EUR"},"paid":{"minor":0,"currency":"EUR"},"due":{"minor":200000,"currency":"EUR"},"vested":"0","vote":"1","since":"2024-01-15","ended":null}],"paid":{"minor":375050,"currency":"EUR"},"due":{"minor":424950,"currency":"EUR"}}

# Who leaves keeps what they have paid as a claim; the share itself has ended.
$ [at 2024-05-04T09:00:00Z] coop member resign --confirm ada --key $WORK/keys/ada --at 2024-05-03T09:00 -q > /dev/null
$ coop share list
MEMBER  NUMBER      PRICE    PAID IN        DUE  VESTED  VOTE  SINCE
ada          1  €2,000.00  €2,000.00      €0.00   ended     0  2024-01-15
bo           2  €2,000.00    €500.00  €1,500.00     1/4     1  2024-01-15
chidi        3  €2,000.00  €1,250.50    €749.50     1/4     1  2024-01-15
dita         4  €2,000.00      €0.00  €2,000.00       0     1  2024-01-15
                           ---------  ---------
                           €3,750.50  €4,249.50

$ coop share list --as-of yesterday-ish
! coop: cannot read 'yesterday-ish' as a date [day-form]
!   write 2026-03-01, today, or +14d
[2]
