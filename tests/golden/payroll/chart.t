# The pay chart: what an hour of work is worth.
$ found-bakery; cd bakery; coop payroll chart
No pay chart is in force. Propose one, and adopt it once its ballot has passed.
$ cd ..; rm -r bakery; staff-bakery; cd bakery

$ [at 2024-02-05T09:00:00Z] coop payroll chart
Pay chart in force since 2024-02-01                            ballot chart-2024

GRADE   TITLE   FROM YEAR  LOWEST  HIGHEST
baker   Baker           0  €18.00   €20.00
                        3  €20.50   €23.00
driver  Driver          0  €16.50   €18.50

# A new one is proposed, voted on and adopted; the old one holds until then.
$ cat > ../2025.yaml <<'END'
> effective: 2025-01-01
> grades:
>   - id: baker
>     title: Baker
>     steps:
>       - years: 0
>         from: EUR 19.00
>         to: EUR 21.00
>   - id: driver
>     title: Driver
>     steps:
>       - years: 0
>         from: EUR 17.50
>         to: EUR 19.50
> END
$ echo 'Prices have risen.' > ../why.md
$ coop proposal new -q chart-2025 --kind chart --title 'A raise' --chart ../2025.yaml --text ../why.md --key $WORK/keys/bo > /dev/null

# Without a ballot it is no chart.
$ coop payroll chart chart-2025 --key $WORK/keys/bo
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'chart'.
!
!   article 13.1  Work is paid by the hour under a chart of grades and steps. A
!                 chart is put into force by the President or the Treasurer
!                 under a passed chart ballot, and holds from the date that it
!                 names. No wage is paid that the chart in force does not give.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]
$ coop ballot open -q chart-2025 --proposal chart-2025 --key $WORK/keys/bo > /dev/null
$ for who in ada bo chidi dita; do coop ballot cast -q chart-2025 yes --key $WORK/keys/$who > /dev/null; done
$ coop ballot close -q chart-2025 --key $WORK/keys/ada > /dev/null
$ coop payroll chart chart-2025 --key $WORK/keys/ada
! coop: refused [power-lacking]
!   ada may not do this; it is for the president or the treasurer.
!
!   article 13.1  Work is paid by the hour under a chart of grades and steps. A
!                 chart is put into force by the President or the Treasurer
!                 under a passed chart ballot, and holds from the date that it
!                 names. No wage is paid that the chart in force does not give.
!
!   hint: 'coop can ada payroll-chart' says who may, and why
[1]
$ coop payroll chart chart-2025 --key $WORK/keys/bo --dry-run | head -3
Would record 1 action and change 2 files (nothing was written):

  payroll: adopt chart chart-2025
$ coop payroll chart chart-2025 --key $WORK/keys/bo
Adopted the pay chart of 'chart-2025', in force from 1 Jan 2025.
  grades  2
  under   chart-2025
  as      bo (president), key SHA256:mCzvOPH0gMtR
  in      *

Next:  coop payroll chart
$ coop payroll chart chart-2025 --under chart-2025 --key $WORK/keys/bo
! coop: refused [mandate-used]
!   ballot 'chart-2025' was carried out already, by 'payroll-chart chart-2025'.
[1]

$ coop payroll chart
Pay chart in force since 2024-02-01                            ballot chart-2024

GRADE   TITLE   FROM YEAR  LOWEST  HIGHEST
baker   Baker           0  €18.00   €20.00
                        3  €20.50   €23.00
driver  Driver          0  €16.50   €18.50

Pay chart to come, from 2025-01-01                             ballot chart-2025

GRADE   TITLE   FROM YEAR  LOWEST  HIGHEST
baker   Baker           0  €19.00   €21.00
driver  Driver          0  €17.50   €19.50
$ coop payroll chart --plain
2024-02-01	in force	baker	Baker	0	18.00	EUR	20.00	EUR
2024-02-01	in force	baker	Baker	3	20.50	EUR	23.00	EUR
2024-02-01	in force	driver	Driver	0	16.50	EUR	18.50	EUR
2025-01-01	to come	baker	Baker	0	19.00	EUR	21.00	EUR
2025-01-01	to come	driver	Driver	0	17.50	EUR	19.50	EUR
$ coop payroll chart --json
{"charts":[{"effective":"2024-02-01","in_force":true,"ballot":"chart-2024","grades":[{"id":"baker","title":"Baker","steps":[{"years":0,"from":{"minor":1800,"currency":"EUR"},"to":{"minor":2000,"currency":"EUR"}},{"years":3,"from":{"minor":2050,"currency":"EUR"},"to":{"minor":2300,"currency":"EUR"}}]},{"id":"driver","title":"Driver","steps":[{"years":0,"from":{"minor":1650,"currency":"EUR"},"to":{"minor":1850,"currency":"EUR"}}]}]},{"effective":"2025-01-01","in_force":false,"ballot":"chart-2025","grades":[{"id":"baker","title":"Baker","steps":[{"years":0,"from":{"minor":1900,"currency":"EUR"},"to":{"minor":2100,"currency":"EUR"}}]},{"id":"driver","title":"Driver","steps":[{"years":0,"from":{"minor":1750,"currency":"EUR"},"to":{"minor":1950,"currency":"EUR"}}]}]}]}
$ [at 2025-02-01T09:00:00Z] coop payroll chart
Pay chart in force since 2025-01-01                            ballot chart-2025

GRADE   TITLE   FROM YEAR  LOWEST  HIGHEST
baker   Baker           0  €19.00   €21.00
driver  Driver          0  €17.50   €19.50

$ coop payroll chart chart-2026 --key $WORK/keys/bo
! coop: no proposal 'chart-2026' [proposal-unknown]
!   did you mean 'chart-2024'?
!   'coop proposal list' shows them
[2]
$ coop payroll chart more-bread --key $WORK/keys/bo
! coop: refused [mandate-missing]
!   this needs a passed ballot of the kind 'chart'.
!
!   article 13.1  Work is paid by the hour under a chart of grades and steps. A
!                 chart is put into force by the President or the Treasurer
!                 under a passed chart ballot, and holds from the date that it
!                 names. No wage is paid that the chart in force does not give.
!
!   hint: 'coop ballot list' shows what was decided; --under names the ballot
[1]

# A chart file takes days and amounts as the command line does; what can be read in two ways is shown with its place.
$ cat > ../2026.yaml <<'END'
> effective: 2026-01-01
> grades:
>   - id: baker
>     title: Baker
>     steps:
>       - {years: 0, from: 19, to: "1,250.00"}
>       - {years: 2, from: EUR 20, to: €22.5}
> END
$ coop proposal new chart-2026 --kind chart --title 'A raise' --chart ../2026.yaml --text ../why.md --key $WORK/keys/bo -n | grep -A20 chart.yaml
    write proposals/chart-2026.chart.yaml
      | effective: 2026-01-01
      | grades:
      |   - id: baker
      |     title: Baker
      |     steps:
      |       - years: 0
      |         from: EUR 19.00
      |         to: EUR 1250.00
      |       - years: 2
      |         from: EUR 20.00
      |         to: EUR 22.50

    write proposals/chart-2026.md
      | Prices have risen.

    write proposals/chart-2026.yaml
      | id: chart-2026
      | kind: chart
      | title: A raise
      | author: bo
$ [at 2024-03-18T09:00:00Z] sed -i 's/2026-01-01/+14d/' ../2026.yaml; coop proposal new chart-2026 --kind chart --title 'A raise' --chart ../2026.yaml --text ../why.md --key $WORK/keys/bo -n | grep effective
      | effective: 2024-04-01
$ sed -i 's/from: 19/from: 1.250/' ../2026.yaml; coop proposal new chart-2026 --kind chart --title 'A raise' --chart - --text ../why.md --key $WORK/keys/bo < ../2026.yaml
! coop: standard input:6:26: '1.250' can be read in two ways [money-ambiguous]
!    5 |     steps:
!    6 |       - {years: 0, from: 1.250, to: "1,250.00"}
!      |                          ^^^^^
!   write EUR 1250.00 or EUR 1.25
[2]
$ sed -i 's/+14d/soon/' ../2026.yaml; coop proposal new chart-2026 --kind chart --title 'A raise' --chart ../2026.yaml --text ../why.md --key $WORK/keys/bo
! coop: ../2026.yaml:1:12: cannot read 'soon' as a date [day-form]
!    1 | effective: soon
!      |            ^^^^
!   write 2026-03-01, today, or +14d
[2]
